# frozen_string_literal: true

module PeerLearning
  # The calendar plugin, discourse-calendar until 2026.7 and discourse-events since. Nothing else here knows what it
  # calls itself. An event is an [event] block in the first post of a topic and has that post's id.
  module EventsPlugin
    NAMES = %w[discourse-events discourse-calendar].freeze
    MODELS = %w[DiscourseEvents::Events::Event DiscoursePostEvent::Event].freeze

    # Times are in UTC, ends_at is nil where the block names no end.
    Event = Struct.new(:post_id, :name, :starts_at, :ends_at, :time_zone, keyword_init: true)

    ANSWERED = :discourse_calendar_post_event_invitee_status_changed

    class << self
      def answers(post) = {}
      def answer(post, user, status) = false
      def answer_of(invitee) = { post_id: invitee.post_id }

      # "ok"; "missing" where the plugin is not installed; "off" where it, or its events, are switched off
      def state
        return "missing" if !model
        plugin&.enabled? && SiteSetting.get(:discourse_post_event_enabled) ? "ok" : "off"
      end

      # nil where the post has no event, and where there are none at all
      def event_of(post)
        return if state != "ok"
        event = model.find_by(id: post.id)
        return if !event
        Event.new(
          post_id: event.id,
          name: event.name,
          starts_at: event.starts_at,
          ends_at: event.ends_at,
          time_zone: event.timezone,
        )
      end

      private

      def plugin
        Discourse.plugins_by_name.values_at(*NAMES).compact.first
      end

      def model
        MODELS.lazy.filter_map(&:safe_constantize).first
      end
    end
  end
end
