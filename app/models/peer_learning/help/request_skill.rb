# frozen_string_literal: true

module PeerLearning
  module Help
    # What a request is about.
    class RequestSkill < ActiveRecord::Base
      extend AboutSkills::Links

      self.table_name = "peer_learning_help_request_skills"

      belongs_to :request, class_name: "PeerLearning::Help::Request"
      belongs_to :skill, class_name: "PeerLearning::Skills::Skill"
    end
  end
end
