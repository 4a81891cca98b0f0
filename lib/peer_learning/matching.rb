# frozen_string_literal: true

module PeerLearning
  # The matching engine, which browsers run as well: TypeScript, bundled into one script for V8.
  module Matching
    BUNDLE = File.expand_path("matching.bundle.js", __dir__)

    mattr_accessor :engine, default: Script.new(BUNDLE)

    # A round of many takes long, and much memory, which must not stay in the process.
    ROUND_TIMEOUT_MS = 120_000
    ROUND_MEMORY_BYTES = 512.megabytes

    # A round, or its swaps, in a V8 of its own, which is gone after.
    def self.draw(verb, instance)
      engine = Script.new(BUNDLE, timeout: ROUND_TIMEOUT_MS, max_memory: ROUND_MEMORY_BYTES)
      engine.call(verb.to_s, instance)
    ensure
      engine&.dispose
    end

    def self.rank(instance)
      engine.call("rank", instance)
    end

    def self.bridges(instance)
      engine.call("bridges", instance)
    end

    def self.twins(instance)
      engine.call("twins", instance)
    end

    def self.promise(instance)
      engine.call("promise", instance)
    end
  end
end
