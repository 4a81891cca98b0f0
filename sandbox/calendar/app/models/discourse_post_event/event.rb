# frozen_string_literal: true

module DiscoursePostEvent
  # What an [event] block says; its id is that of the post the block stands in.
  class Event < ApplicationRecord
    STATUSES = { standalone: 0, public: 1 }.freeze

    self.table_name = "discourse_post_event_events"

    belongs_to :post, foreign_key: :id, optional: true
    has_many :invitees, foreign_key: :post_id, dependent: :delete_all

    validates :name, length: { in: 5..255 }, allow_blank: true
    validate :ends_after_start

    after_commit :set_next_date, on: %i[create update], if: :saved_change_of_dates?

    scope :visible, -> { where(deleted_at: nil) }
    scope :pending, -> { visible.where(finished_at: nil) }

    def self.update_from_raw(post)
      attributes = EventParser.extract_event(post)
      if attributes
        (post.event || new(id: post.id)).update_from_block!(attributes)
      else
        post.event&.destroy!
      end
    end

    def update_from_block!(attributes)
      zone = ActiveSupport::TimeZone[attributes["timezone"] || "UTC"]
      update!(
        **%w[name timezone url location].index_with { |name| attributes[name] },
        original_starts_at: zone.parse(attributes["start"]),
        original_ends_at: attributes["end"] && zone.parse(attributes["end"]),
        status: STATUSES.fetch((attributes["status"] || :standalone).to_sym),
        closed: attributes["closed"] || false,
      )
      invitees.destroy_all if !public?
      publish_update!
    end

    def public? = status == STATUSES[:public]
    def started? = starts_at <= Time.current
    def expired? = (ends_at || starts_at.end_of_day) <= Time.current
    def can_user_update_attendance(user) = user.present? && !closed && !expired? && public?

    def publish_update!
      MessageBus.publish("/discourse-post-event/#{post.topic_id}", { id: })
    end

    private

    def saved_change_of_dates?
      saved_change_to_original_starts_at? || saved_change_to_original_ends_at?
    end

    # Whoever was not going to come is asked anew. An event that was over when it was written never starts.
    def set_next_date
      update_columns(
        starts_at: original_starts_at,
        ends_at: original_ends_at,
        event_will_start_sent_at: nil,
        event_started_sent_at: nil,
        finished_at: (original_ends_at if original_ends_at&.past?),
      )
      invitees.where.not(status: Invitee.statuses[:going]).update_all(status: nil)
      publish_update!
    end

    def ends_after_start
      errors.add(:base, "ends before it starts") if original_ends_at&.<=(original_starts_at)
    end
  end
end
