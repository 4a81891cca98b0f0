# frozen_string_literal: true

require "mini_racer"

module PeerLearning
  module Matching
    # A bundle in V8. The context is made on first use, by each process for itself: none outlives a fork.
    class Engine
      FUNCTION = "peerLearningMatching"
      TIMEOUT_MS = 2_000

      # max_memory: in bytes, where one instance could take too much
      def initialize(bundle, timeout: TIMEOUT_MS, max_memory: nil)
        @bundle = bundle
        @limits = { timeout:, max_memory: }.compact
        @mutex = Mutex.new
        # By process: letting go of a context of another process would hang in its clean-up.
        @contexts = {}
      end

      def call(verb, instance)
        json = JSON.generate(instance)
        answer = JSON.parse(@mutex.synchronize { ask(verb, json) })
        raise InvalidInstance, answer["error"] if answer.key?("error")
        answer.fetch("result")
      end

      # Gives its memory back; another call would begin anew.
      def dispose
        @mutex.synchronize { @contexts.delete(Process.pid)&.dispose }
      end

      private

      def ask(verb, json, again: true)
        context.call(FUNCTION, verb, json)
      rescue MiniRacer::Error, SystemCallError => error
        @contexts.delete(Process.pid)
        # Discourse disposes of all contexts before it forks: no failure, only a reason for a new one.
        if again && error.is_a?(MiniRacer::ContextDisposedError)
          return ask(verb, json, again: false)
        end
        raise Unavailable, "#{error.class}: #{error.message}"
      end

      def context
        @contexts[Process.pid] ||= MiniRacer::Context
          .new(**@limits)
          .tap { |context| context.eval(File.read(@bundle), filename: @bundle) }
      end
    end
  end
end
