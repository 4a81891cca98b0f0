# frozen_string_literal: true

module PeerLearning
  module Skills
    # Who did what to a skill. Lines are added, never changed; an actor who is gone stays nameless.
    class SkillChange < ActiveRecord::Base
      self.table_name = "peer_learning_skill_changes"

      belongs_to :skill, class_name: "PeerLearning::Skills::Skill"
      belongs_to :actor, class_name: "User", optional: true

      enum :action,
           { proposed: 0, approved: 1, declined: 2, edited: 3, merged: 4, retired: 5, restored: 6 },
           prefix: :was,
           scopes: false

      scope :latest_first, -> { order(id: :desc) }

      def readonly?
        persisted?
      end
    end
  end
end

# == Schema Information
#
# Table name: peer_learning_skill_changes
#
#  id         :bigint           not null, primary key
#  action     :integer          not null
#  details    :jsonb            not null
#  created_at :datetime         not null
#  actor_id   :bigint
#  skill_id   :bigint           not null
#
# Indexes
#
#  idx_peer_learning_skill_changes_on_actor  (actor_id) WHERE (actor_id IS NOT NULL)
#  idx_peer_learning_skill_changes_on_skill  (skill_id,id)
#
