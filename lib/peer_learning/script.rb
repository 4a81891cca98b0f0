# frozen_string_literal: true

require "mini_racer"

module PeerLearning
  # A bundle of TypeScript in V8, which answers JSON with JSON. The context is made on first use, by each process for itself:
  # none outlives a fork.
  class Script
    # V8 gave no answer: it is missing, or ran out of time or memory.
    class Unavailable < StandardError
    end

    # The script refused what it was given; the message names the place in it.
    class Refused < StandardError
    end

    FUNCTION = "peerLearning"
    TIMEOUT_MS = 2_000

    # max_memory: in bytes, where one input could take too much
    def initialize(bundle, timeout: TIMEOUT_MS, max_memory: nil)
      @bundle = bundle
      @limits = { timeout:, max_memory: }.compact
      @mutex = Mutex.new
      # By process: letting go of a context of another process would hang in its clean-up.
      @contexts = {}
    end

    def call(verb, input)
      json = JSON.generate(input)
      answer = JSON.parse(@mutex.synchronize { ask(verb, json) })
      raise Refused, answer["error"] if answer.key?("error")
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
      return ask(verb, json, again: false) if again && error.is_a?(MiniRacer::ContextDisposedError)
      raise Unavailable, "#{error.class}: #{error.message}"
    end

    def context
      @contexts[Process.pid] ||= MiniRacer::Context
        .new(**@limits)
        .tap { |context| context.eval(File.read(@bundle), filename: @bundle) }
    end
  end
end
