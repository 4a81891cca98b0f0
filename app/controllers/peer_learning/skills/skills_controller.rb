# frozen_string_literal: true

module PeerLearning
  module Skills
    class SkillsController < BaseController
      def index
        render_serialized(Tree.load.skills, SkillSerializer, root: "skills")
      end
    end
  end
end
