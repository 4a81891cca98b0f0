# frozen_string_literal: true

module PeerLearning
  module Skills
    class SkillSerializer < ApplicationSerializer
      attributes :id, :slug, :area, :groups, :parent_id, :name, :aliases, :status

      # Whatever people may type for it, in any language.
      def aliases
        object.all_names - [object.slug, object.name]
      end
    end
  end
end
