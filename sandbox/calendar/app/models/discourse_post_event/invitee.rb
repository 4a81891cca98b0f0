# frozen_string_literal: true

module DiscoursePostEvent
  # What somebody answered; who was asked anew has no status.
  class Invitee < ApplicationRecord
    STATUSES = { going: 0, interested: 1, not_going: 2 }.freeze

    self.table_name = "discourse_post_event_invitees"

    belongs_to :event, foreign_key: :post_id
    belongs_to :user

    def self.statuses = STATUSES

    def self.create_attendance!(user_id, post_id, status)
      invitee = create!(user_id:, post_id:, status: statuses[status.to_sym])
      invitee.publish
      invitee
    rescue ActiveRecord::RecordNotUnique
      find_by(post_id:, user_id:)
    end

    def update_attendance!(status)
      update!(status: STATUSES[status.to_sym])
      publish
      self
    end

    def publish
      event.publish_update!
      DiscourseEvent.trigger(:discourse_calendar_post_event_invitee_status_changed, self)
    end
  end
end
