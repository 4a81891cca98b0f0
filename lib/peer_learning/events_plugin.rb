# frozen_string_literal: true

module PeerLearning
  # The calendar plugin, discourse-calendar until 2026.7 and discourse-events since. Nothing else here knows what it
  # calls itself. An event is an [event] block in the first post of a topic and has that post's id.
  module EventsPlugin
    NAMES = %w[discourse-events discourse-calendar].freeze
    MODELS = %w[DiscourseEvents::Events::Event DiscoursePostEvent::Event].freeze

    # What members answer to an event; who was asked anew, for its time was changed, has no answer.
    ANSWERS = %w[going interested not_going].freeze

    # What it triggers. With an invitee, for answer_of; one that was taken away triggers nothing.
    ANSWER_CHANGED = :discourse_calendar_post_event_invitee_status_changed
    # With its own record of the event, whose id is the post's; the newest version adds a date to the second.
    EVENT_STARTED = :discourse_post_event_event_started
    EVENT_ENDED = :discourse_post_event_event_ended

    # Times are in UTC, ends_at is nil where the block names no end.
    Event = Struct.new(:post_id, :name, :starts_at, :ends_at, :time_zone, keyword_init: true)

    class << self
      # "ok"; "missing" where the plugin is not installed; "off" where it, or its events, are switched off
      def state
        return "missing" if !model
        plugin&.enabled? && SiteSetting.get(:discourse_post_event_enabled) ? "ok" : "off"
      end

      # nil where the post has no event, and where there are none at all
      def event_of(post)
        event = record_of(post)
        return if !event
        Event.new(
          post_id: event.id,
          name: event.name,
          starts_at: event.starts_at,
          ends_at: event.ends_at,
          time_zone: event.timezone,
        )
      end

      # { user_id => one of ANSWERS } of all who answered; nil for who was asked anew.
      def answers(post)
        return {} if state != "ok"
        invitees
          .where(post_id: model.visible.where(id: post.id).select(:id))
          .pluck(:user_id, :status)
          .to_h
          .transform_values { |status| answer_named(status) }
      end

      # Answers for somebody, as their press would; nil takes their answer away. Whether that changed something: nothing
      # does where it is their answer already, or where the event takes none, being gone, closed, over or full.
      def answer(post, user, status)
        event = record_of(post)
        return false if !event || !takes_answers?(event, user)
        invitee = event.invitees.find_by(user_id: user.id)
        return false if answer_named(invitee&.status) == status
        return false if status == "going" && event.try(:at_capacity?)
        return change(event, invitee, status) if invitee
        # Who answered in the same moment keeps that answer.
        invitees.create_attendance!(user.id, event.id, status).previously_new_record?
      end

      # { post_id:, user_id:, status: } of what ANSWER_CHANGED comes with; the status is nil for no answer.
      def answer_of(invitee)
        { post_id: invitee.post_id, user_id: invitee.user_id, status: answer_named(invitee.status) }
      end

      private

      def change(event, invitee, status)
        if status
          invitee.update_attendance!(status)
        else
          invitee.destroy!
          event.publish_update!
        end
        true
      end

      # The question has its mark since 2026.
      def takes_answers?(event, user)
        asked = %i[can_user_update_attendance? can_user_update_attendance]
        event.public_send(asked.find { |name| event.respond_to?(name) }, user)
      end

      def answer_named(status)
        invitees.statuses.key(status)&.to_s
      end

      def record_of(post)
        model.visible.find_by(id: post.id) if state == "ok"
      end

      def plugin
        Discourse.plugins_by_name.values_at(*NAMES).compact.first
      end

      def model
        MODELS.lazy.filter_map(&:safe_constantize).first
      end

      def invitees
        model.module_parent::Invitee
      end
    end
  end
end
