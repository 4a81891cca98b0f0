# frozen_string_literal: true

module PeerLearning
  module Skills
    class SkillSerializer < ApplicationSerializer
      attributes :id, :slug, :area, :groups, :parent_id, :name, :aliases, :status, :former_slugs

      # Whatever people may type for it, in any language.
      def aliases
        object.all_names - [object.slug, object.name]
      end

      # Old addresses still name it so.
      def former_slugs
        @options[:former_slugs].to_a.filter_map { |slug, id| slug if id == object.id }
      end

      def include_former_slugs?
        former_slugs.any?
      end
    end
  end
end
