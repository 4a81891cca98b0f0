# frozen_string_literal: true

module PeerLearning
  module Connections
    # Who thanked whom for a skill that they taught. Who interpreted is thanked for it too, and taught nothing.
    module Learned
      def self.rows
        Thanks.where(<<~SQL).select("receiver_id AS user_id, giver_id AS learner_id, skill_id")
            EXISTS (
              SELECT 1 FROM peer_learning_teachings AS teachings
              WHERE teachings.connection_id = peer_learning_thanks.connection_id
                AND teachings.teacher_id = peer_learning_thanks.receiver_id
                AND teachings.skill_id = peer_learning_thanks.skill_id
            )
          SQL
      end
    end
  end
end
