# frozen_string_literal: true

class RateLimiter
  include Sandbox::Strict

  class LimitExceeded < StandardError
    attr_reader :available_in

    def initialize(available_in)
      @available_in = available_in
      super()
    end

    def description = I18n.t("rate_limiter.too_many_requests", time_left:)

    def time_left
      return I18n.t("rate_limiter.short_time") if available_in <= 3
      return I18n.t("rate_limiter.seconds", count: available_in) if available_in < 60
      return I18n.t("rate_limiter.minutes", count: available_in / 60) if available_in < 3600
      I18n.t("rate_limiter.hours", count: available_in / 3600)
    end
  end

  PERFORMED = Hash.new { |counts, key| counts[key] = [] }
  MUTEX = Mutex.new

  class << self
    include Sandbox::Strict

    def enable = @disabled = false
    def disable = @disabled = true
    def disabled? = @disabled || false
    def clear_all! = MUTEX.synchronize { PERFORMED.clear }
  end

  def initialize(user, type, max, secs, apply_limit_to_staff: false)
    @user = user
    @key = "#{user&.id}:#{type}"
    @max = max
    @secs = secs.to_i
    @apply_limit_to_staff = apply_limit_to_staff
  end

  def performed!
    return if unlimited?
    MUTEX.synchronize do
      now = Time.now.to_i
      times = PERFORMED[@key]
      times.reject! { |time| time <= now - @secs }
      raise LimitExceeded.new(times.first + @secs - now) if times.size >= @max
      times << now
    end
    true
  end

  private

  def unlimited? = self.class.disabled? || (@user&.staff? && !@apply_limit_to_staff)
end
