# frozen_string_literal: true

# Says, once each, that an event is near, has begun and is over.
class DiscourseCalendar::MonitorEventDates < Jobs::Scheduled
  every 1.minute

  def execute(_args)
    DiscoursePostEvent::Event.pending.find_each do |event|
      if event.starts_at - 1.hour <= Time.current
        tell(:will_start, event, :event_will_start_sent_at)
      end
      tell(:started, event, :event_started_sent_at) if event.started?
      tell(:ended, event, :finished_at) if event.expired?
    end
  end

  private

  def tell(what, event, said_at)
    return if event[said_at]
    event.update!(said_at => Time.current)
    DiscourseEvent.trigger(:"discourse_post_event_event_#{what}", event)
  end
end
