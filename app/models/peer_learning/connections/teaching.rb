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

# == Schema Information
#
# Table name: peer_learning_teachings
#
#  id            :bigint           not null, primary key
#  connection_id :bigint           not null
#  learner_id    :bigint           not null
#  skill_id      :bigint           not null
#  teacher_id    :bigint           not null
#
# Indexes
#
#  idx_peer_learning_teachings                  (connection_id,teacher_id,learner_id,skill_id) UNIQUE
#  index_peer_learning_teachings_on_learner_id  (learner_id)
#  index_peer_learning_teachings_on_skill_id    (skill_id)
#  index_peer_learning_teachings_on_teacher_id  (teacher_id)
#
