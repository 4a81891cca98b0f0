# frozen_string_literal: true

# There is one process, so a mutex a key in it keeps others out.
class DistributedMutex
  LOCKS = Concurrent::Map.new

  def self.synchronize(key, validity: nil, &block)
    LOCKS.compute_if_absent(key) { Monitor.new }.synchronize(&block)
  end
end
