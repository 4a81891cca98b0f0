# frozen_string_literal: true

# A notification as a mail, unless its reader is there, has read it, or may not come here.
class Jobs::UserEmail < Jobs::Base
  def execute(args)
    user = User.find_by(id: args[:user_id])
    notification = Notification.find_by(id: args[:notification_id])
    return if !user || user.suspended?
    always = user.user_option.email_level == UserOption.email_level_types[:always]
    return if !always && notification && (notification.read? || seen_recently?(user))
    arguments = { notification_type: "custom", notification_data_hash: notification&.data_hash }
    if !UserNotifications.respond_to?(args[:type])
      raise Discourse::InvalidParameters, "type=#{args[:type]}"
    end
    message = UserNotifications.public_send(args[:type], user, arguments.compact)
    Email::Sender.new(message, args[:type], user).send
  end

  private

  def seen_recently?(user)
    user.last_seen_at && user.last_seen_at > SiteSetting.email_time_window_mins.minutes.ago
  end
end
