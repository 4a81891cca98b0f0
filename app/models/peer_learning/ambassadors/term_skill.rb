# frozen_string_literal: true

module PeerLearning
  module Ambassadors
    # What an ambassador knows best.
    class TermSkill < ActiveRecord::Base
      extend AboutSkills::Links

      self.table_name = "peer_learning_ambassador_skills"

      belongs_to :term, class_name: "PeerLearning::Ambassadors::Term"
      belongs_to :skill, class_name: "PeerLearning::Skills::Skill"
    end
  end
end
