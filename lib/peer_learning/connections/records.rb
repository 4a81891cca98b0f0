# frozen_string_literal: true

module PeerLearning
  module Connections
    # What is kept of a member in this room, as their account is merged into another or goes.
    module Records
      # Columns that name a member beside their own words, by model.
      NAMED = {
        Connection => :asker_id,
        Change => :actor_id,
        Slot => :proposer_id,
        Summary => :author_id,
        SupportRequest => :handler_id,
        Member => :brought_by_id,
        Draw => :author_id,
      }.freeze

      class << self
        # Of what both accounts were part of, the other's part is kept.
        def move(from_id, into_id)
          both = Member.where(user_id: into_id).select(:connection_id)
          forget_parts(from_id, Connection.where(id: both))
          Member.where(user_id: from_id).update_all(user_id: into_id)
          Teaching.where(teacher_id: from_id).update_all(teacher_id: into_id)
          Teaching.where(learner_id: from_id).update_all(learner_id: into_id)
          forget_support_asked_twice(from_id, into_id)
          [Pick, SupportRequest].each do |model|
            model.where(user_id: from_id).update_all(user_id: into_id)
          end
          Thanks.where(giver_id: from_id).update_all(giver_id: into_id)
          Thanks.where(receiver_id: from_id).update_all(receiver_id: into_id)
          NAMED.each do |model, column|
            model.where(column => from_id).update_all(column => into_id)
          end
          Draw.forget(from_id)
          Outcome.follow(from_id, into_id, :round_id)
        end

        # The others keep that they met, without who it was.
        def forget(user_id)
          Connection.where(asker_id: user_id).update_all(goal: nil, give_back: nil)
          Member.invited.where(brought_by_id: user_id).delete_all
          forget_parts(user_id, Connection.all)
          SupportRequest.where(user_id:).delete_all
          SupportRequest.let_go(user_id)
          NAMED.each { |model, column| model.where(column => user_id).update_all(column => nil) }
          Connection.where.missing(:members).destroy_all
          Draw.forget(user_id)
          Outcome.forget(user_id)
        end

        def move_skill(from_id, into_id)
          Connection.where(skill_id: from_id).update_all(skill_id: into_id)
          DB.exec(<<~SQL, from_id:, into_id:)
            DELETE FROM peer_learning_teachings AS given
            USING peer_learning_teachings AS kept
            WHERE given.skill_id = :from_id AND kept.skill_id = :into_id
              AND given.connection_id = kept.connection_id
              AND given.teacher_id = kept.teacher_id AND given.learner_id = kept.learner_id
          SQL
          Teaching.where(skill_id: from_id).update_all(skill_id: into_id)
          DB.exec(<<~SQL, from_id:, into_id:)
            DELETE FROM peer_learning_thanks AS given
            USING peer_learning_thanks AS kept
            WHERE given.skill_id = :from_id AND kept.skill_id = :into_id
              AND given.connection_id = kept.connection_id
              AND given.giver_id = kept.giver_id AND given.receiver_id = kept.receiver_id
          SQL
          Thanks.where(skill_id: from_id).update_all(skill_id: into_id)
        end

        private

        # For one sitting, by both accounts.
        def forget_support_asked_twice(from_id, into_id)
          asked = SupportRequest.where(user_id: into_id).select(:sitting_id, :kind)
          SupportRequest
            .where(user_id: from_id)
            .where("(sitting_id, kind) IN (?)", asked)
            .delete_all
        end

        def forget_parts(user_id, connections)
          Pick.where(user_id:, slot_id: Slot.where(connection: connections).select(:id)).delete_all
          Teaching
            .where(connection: connections)
            .where("teacher_id = :user_id OR learner_id = :user_id", user_id:)
            .delete_all
          Thanks
            .where(connection: connections)
            .where("giver_id = :user_id OR receiver_id = :user_id", user_id:)
            .delete_all
          SupportRequest.where(user_id:, connection: connections).delete_all
          Member.where(user_id:, connection: connections).delete_all
        end
      end
    end
  end
end
