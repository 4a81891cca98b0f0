# frozen_string_literal: true

# Milliseconds that the server and its database work, which is what a request takes on a machine that does nothing else:
# what others do on this one does not count.
class Clock
  def self.percentile(times, part)
    times.sort[(times.size * part).ceil - 1].round(1)
  end

  def initialize
    @database = ActiveRecord::Base.connection.select_value("SELECT pg_backend_pid()")
  end

  # The median of three.
  def measure(&block)
    Array.new(3) { once(&block) }.sort[1]
  end

  private

  def once
    start = worked
    yield
    worked - start
  end

  def worked
    Process.clock_gettime(Process::CLOCK_PROCESS_CPUTIME_ID, :float_millisecond) +
      File.read("/proc/#{@database}/schedstat").to_i / 1e6
  end
end
