# frozen_string_literal: true

module PeerLearning
  module Connections
    # Who teaches whom what.
    class Teaching < ActiveRecord::Base
      self.table_name = "peer_learning_teachings"

      belongs_to :connection, class_name: "PeerLearning::Connections::Connection"
      belongs_to :teacher, class_name: "User"
      belongs_to :learner, class_name: "User"
      belongs_to :skill, class_name: "PeerLearning::Skills::Skill"

      def of?(member)
        [teacher_id, learner_id].include?(member.user_id)
      end

      def among?(members)
        ([teacher_id, learner_id] - members.map(&:user_id)).empty?
      end
    end
  end
end
