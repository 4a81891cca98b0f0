# frozen_string_literal: true

# Time stands still for Ruby only: PostgreSQL's now() goes on, in real Discourse as well.
module FrozenTime
  class << self
    attr_accessor :instant
  end

  module OfTime
    def now(*, **) = FrozenTime.instant&.dup || super
  end

  module OfDate
    def today(*) = FrozenTime.instant&.to_date || super
  end

  module OfDateTime
    def now(*) = FrozenTime.instant&.to_datetime || super
  end
end

Time.singleton_class.prepend(FrozenTime::OfTime)
Date.singleton_class.prepend(FrozenTime::OfDate)
DateTime.singleton_class.prepend(FrozenTime::OfDateTime)

def freeze_time(now = Time.now)
  raise "nested freeze time not supported" if block_given? && FrozenTime.instant
  FrozenTime.instant =
    now.respond_to?(:to_time) && !now.is_a?(String) ? now.to_time : Time.parse(now.to_s)
  return FrozenTime.instant if !block_given?
  begin
    yield
  ensure
    unfreeze_time
  end
end

def unfreeze_time = FrozenTime.instant = nil
