# frozen_string_literal: true

module PeerLearning
  module Help
    # Who was helped: by whose post the forum has as the solution, or else by who looked after it.
    module Learned
      def self.rows
        Request
          .where(state: "solved")
          .where("COALESCE(solver_id, taker_id) IS NOT NULL")
          .joins(:skill_links)
          .select(
            "COALESCE(solver_id, taker_id) AS user_id",
            "peer_learning_help_requests.user_id AS learner_id",
            "peer_learning_help_request_skills.skill_id",
          )
      end
    end
  end
end
