# frozen_string_literal: true

module EventTracking
  def trigger(name, *args, **kwargs)
    super
    @tracked&.push({ event_name: name, params: kwargs.empty? ? args : [*args, kwargs] })
  end

  # The events of that name (or all) that the block set off.
  def track_events(name = nil, args: nil)
    tracked = @tracked = []
    yield
    tracked.select do |event|
      (!name || event[:event_name] == name) && (!args || event[:params] == args)
    end
  ensure
    @tracked = nil
  end

  def track(name, args: nil, &block) = track_events(name, args:, &block).first
end

DiscourseEvent.singleton_class.prepend(EventTracking)
