# frozen_string_literal: true

module PeerLearning
  module Library
    # What a resource is about.
    class ResourceSkill < ActiveRecord::Base
      extend AboutSkills::Links

      self.table_name = "peer_learning_resource_skills"

      belongs_to :resource, class_name: "PeerLearning::Library::Resource"
      belongs_to :skill, class_name: "PeerLearning::Skills::Skill"
    end
  end
end
