# frozen_string_literal: true

module PeerLearning
  # What a member takes along who asks for their data: a file of ours beside core's.
  module UserArchiveExtension
    extend ActiveSupport::Concern

    COMPONENT = "peer_learning"

    prepended { self::COMPONENTS << COMPONENT if self::COMPONENTS.exclude?(COMPONENT) }

    # Also while the plugin is disabled: what is kept of a member is theirs to have.
    def peer_learning_export
      profile = Skills::Profile.of(archive_for_user)
      Skills::ArchiveSerializer.new(profile, scope: archive_for_user.guardian, root: false).as_json
    end

    def peer_learning_filetype
      :json
    end
  end
end
