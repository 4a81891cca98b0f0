# frozen_string_literal: true

module PeerLearning
  module Help
    # The skills that a request is about, by the words of it: the spotter that browsers run while somebody writes, for what
    # reaches us otherwise. It reads all names of the catalogue first, so it belongs into a job.
    module Spotter
      BUNDLE = Engine.root.join("lib/peer_learning/spotting.bundle.js").to_s
      LIMITS = { timeout: 10_000, max_memory: 256.megabytes }.freeze
      MOST = 3

      class << self
        # Ids of active skills, the likeliest first; none where V8 gives no answer, for a request goes on without them.
        def spot(title:, body: "")
          skills =
            Skills::Skill.active.order(:id).map { |skill| { id: skill.id, names: skill.all_names } }
          call(skills, [{ title:, body: }]).first
        rescue Script::Unavailable => error
          Discourse.warn_exception(error, message: "No skills could be spotted")
          []
        end

        # A list of ids for each of the requests. Raises Script::Unavailable.
        def call(skills, requests)
          # With its V8 goes the memory that so many names take.
          script = Script.new(BUNDLE, **LIMITS)
          script.call("spot", skills:, requests:, limit: MOST).map { |found| found.pluck("id") }
        ensure
          script&.dispose
        end
      end
    end
  end
end
