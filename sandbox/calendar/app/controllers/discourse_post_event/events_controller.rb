# frozen_string_literal: true

module DiscoursePostEvent
  class EventsController < ::ApplicationController
    requires_plugin DiscourseCalendar::PLUGIN_NAME
    before_action { raise Discourse::NotFound if !SiteSetting.discourse_post_event_enabled }

    def show
      render_serialized(visible_event(params[:id]), EventSerializer, root: "event")
    end

    protected

    def visible_event(id)
      event = Event.find_by(id:)
      raise Discourse::NotFound if !event
      guardian.ensure_can_see!(event.post)
      event
    end
  end
end
