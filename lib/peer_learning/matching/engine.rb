# frozen_string_literal: true

require "mini_racer"

module PeerLearning
  module Matching
    # A bundle in V8. The context is made on first use, by each process for itself: none outlives a fork.
    class Engine
      FUNCTION = "peerLearningMatching"
      TIMEOUT_MS = 2_000

      def initialize(bundle, timeout: TIMEOUT_MS)
        @bundle = bundle
        @timeout = timeout
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
          .new(timeout: @timeout)
          .tap { |context| context.eval(File.read(@bundle), filename: @bundle) }
      end
    end
  end
end
