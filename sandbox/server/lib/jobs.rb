# frozen_string_literal: true

# Jobs are run by hand here: nothing of the plugin's waits for a clock.
module Jobs
  class Base
    def self.inherited(job) = super.tap { job.extend(Sandbox::Strict) }

    def execute(_args) = raise(NotImplementedError, "#{self.class.name}#execute")
  end

  class Scheduled < Base
    class << self
      def every(interval = nil) = interval ? @every = interval : @every

      def cluster_concurrency(count = nil) =
        count ? @cluster_concurrency = count : @cluster_concurrency
    end
  end
end
