# frozen_string_literal: true

# Work for later: on a thread of its own here, kept for the specs to look at or done at once in tests.
module Jobs
  extend Sandbox::Strict

  class << self
    def run_immediately! = @run_immediately = true
    def run_later! = @run_immediately = false
    def run_later? = !@run_immediately

    def enqueue(job, opts = {})
      klass = job.is_a?(Class) ? job : "::Jobs::#{job.to_s.camelcase}".constantize
      opts = opts.deep_stringify_keys
      raise ArgumentError, "#{klass}: #{opts} is not JSON" if JSON.parse(opts.to_json) != opts
      DB.after_commit { push(klass, opts) }
    end

    # There is no clock here either: what is for later is done as soon as there is time.
    def enqueue_in(_secs, job, opts = {}) = enqueue(job, opts)

    private

    def push(klass, opts)
      if run_later? && Rails.env.test?
        return klass.jobs << { "class" => klass.name, "args" => [opts] }
      end
      if run_later?
        return Thread.new { Rails.application.executor.wrap { klass.new.perform(opts) } }
      end
      run_in_turn(klass, opts)
    end

    # Never one job inside another.
    def run_in_turn(klass, opts)
      return @waiting.push([klass, opts]) if @waiting
      @waiting = [[klass, opts]]
      while (next_klass, next_opts = @waiting.shift)
        next_klass.new.perform(next_opts)
      end
    ensure
      @waiting = nil if !@waiting || @waiting.empty?
    end
  end

  class Base
    include Sandbox::Strict

    class << self
      def jobs = @jobs ||= []
      def clear = jobs.clear
      def sidekiq_options(queue: nil, retry: nil) = nil
      def cluster_concurrency(number) = @cluster_concurrency = number
    end

    def perform(opts) =
      I18n.with_locale(SiteSetting.default_locale) { execute(opts.with_indifferent_access) }
  end

  # Nothing here has a clock for these: specs and consoles call them.
  class Scheduled < Base
    def self.every(period = nil) = period ? @every = period : @every

    # As in core, they wait while the forum can only be read. What is enqueued does not.
    def perform(opts = {}) = (super if !Discourse.readonly_mode?)
  end
end
