# frozen_string_literal: true

module PeerLearning
  module Skills
    # Changes to a skill as they came in, tidied; and what is wrong with them, as sentences.
    class Revision
      FIELDS = %w[names aliases area groups parent_id wikidata_qid].freeze

      def initialize(changes)
        @given = changes.is_a?(Hash) ? changes.stringify_keys.slice(*FIELDS) : {}
      end

      # Of those fields that were given, and no other.
      def attributes
        @attributes ||= @given.to_h { |field, value| [field, tidy(field, value)] }
      end

      def problems
        @problems ||= attributes.flat_map { |field, value| SkillCheck.public_send(field, value) }
      end

      private

      def tidy(field, value)
        case field
        when "names"
          value.is_a?(Hash) ? value.transform_values { |name| text(name) }.compact_blank : value
        when "aliases"
          value.is_a?(Hash) ? value.transform_values { |names| texts(names) }.compact_blank : value
        when "groups"
          texts(value)
        else
          value.presence
        end
      end

      def text(value)
        value.is_a?(String) ? value.squish : value
      end

      def texts(values)
        return values if !values.is_a?(Array)
        values.map { |value| text(value) }.compact_blank.uniq { |value| Tree.fold(value.to_s) }
      end
    end
  end
end
