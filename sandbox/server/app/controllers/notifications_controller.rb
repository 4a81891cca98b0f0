# frozen_string_literal: true

class NotificationsController < ApplicationController
  requires_login

  def index
    notifications = current_user.notifications.recent(30)
    render_json_dump(notifications: serialize_data(notifications, NotificationSerializer))
  end

  def mark_read
    Notification.read(current_user, [params.require(:id)])
    render json: success_json
  end
end
