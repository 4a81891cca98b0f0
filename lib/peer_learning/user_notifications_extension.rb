# frozen_string_literal: true

module PeerLearning
  # A notice as a mail, in its reader's language and on their clock.
  module UserNotificationsExtension
    # None where the notice was taken back in the meantime. (An engine's own name is a route helper of all mailers.)
    def peer_learning_notice(user, opts)
      return if !opts[:notification_data_hash]
      letter = Letter.new(user, opts[:notification_data_hash], now: Time.zone.now)
      build_email(
        user.email,
        template: letter.template,
        locale: user.effective_locale,
        **letter.arguments,
      )
    end
  end
end
