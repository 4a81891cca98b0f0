# frozen_string_literal: true

class DiscourseEvent
  extend Sandbox::Strict

  class << self
    def events = @events ||= Hash.new { |hash, name| hash[name] = Set.new }

    def on(name, &block) = events[name] << block

    def off(name, &block)
      raise ArgumentError, "DiscourseEvent.off must reference a block" if !block
      events[name].delete(block)
    end

    def trigger(name, *args, **kwargs)
      events[name].each { |block| block.call(*args, **kwargs) }
    end
  end
end
