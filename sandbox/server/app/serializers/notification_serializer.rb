# frozen_string_literal: true

class NotificationSerializer < ApplicationSerializer
  attributes :id, :user_id, :notification_type, :read, :created_at, :data

  def data = object.data_hash
end
