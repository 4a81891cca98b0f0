# frozen_string_literal: true

class NotificationsController < ApplicationController
  requires_login

  def index
    user = params[:username] ? User.find_by(username: params[:username]) : current_user
    raise Discourse::NotFound if !user
    guardian.ensure_can_see_notifications!(user)
    notifications = user.notifications.recent(30)
    render_json_dump(notifications: serialize_data(notifications, NotificationSerializer))
  end

  def mark_read
    Notification.read(current_user, [params.require(:id)])
    render json: success_json
  end
end
