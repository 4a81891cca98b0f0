# frozen_string_literal: true

module PeerLearning
  module Peers
    # What a reader asks of the members of the directory. One tag must have the direction, the level and the way
    # of sharing together, and be of a chosen skill where some are chosen.
    DirectoryFilters =
      Struct.new(
        :skills,
        :match,
        :direction,
        :level,
        :way,
        :language,
        :region,
        :affiliation,
        :q,
        keyword_init: true,
      )

    class DirectoryFilters
      # Of several skills, all of them unless any is enough.
      ANY = "any"
      # Those first that people miss least.
      DISPENSABLE = %i[affiliation way level match region language q skills direction].freeze

      def initialize(skills: [], **others)
        super
      end

      def any?
        match == ANY
      end

      def of_tags?
        skills.any? || [direction, level, way].any?
      end

      # What can be given up without giving up everything.
      def dispensable
        given = DISPENSABLE.select { |name| given?(name) }
        given.without(:match).size > 1 ? given : given & %i[match]
      end

      def without(name)
        changed = { skills: [], match: ANY }.fetch(name, nil)
        self.class.new(**to_h, name => changed)
      end

      private

      def given?(name)
        name == :match ? skills.size > 1 && !any? : self[name].present?
      end
    end
  end
end
