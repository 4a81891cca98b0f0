# frozen_string_literal: true

module PeerLearning
  module Skills
    # The active skills, read once and asked many things.
    class Tree
      # A skill without its names.
      Bare = Struct.new(:id, :slug, :parent_id)

      def self.load
        new(Skill.active.order(:id).to_a) { Skill.former_slugs }
      end

      # With the proposals, whose names come after those of the others.
      def self.load_standing
        new(Skill.standing.order(:status, :id).to_a) { Skill.former_slugs }
      end

      # For who need not know what a skill is called.
      def self.load_bare
        rows = DB.query_array(<<~SQL, active: Skill.statuses["active"])
          SELECT id, slug, parent_id FROM peer_learning_skills WHERE status = :active ORDER BY id
        SQL
        new(rows.map { |row| Bare.new(*row) }) { Skill.former_slugs }
      end

      # The same word whatever its case, its spaces and its hyphens.
      def self.fold(text)
        text.unicode_normalize(:nfkc).downcase.tr("-_", "  ").squish
      end

      attr_reader :skills

      # former_slugs: tells the ids of skills by the slugs of those merged into them, once somebody asks for one
      def initialize(skills, &former_slugs)
        @skills = skills
        @former_slugs = former_slugs
        @by_id = skills.index_by(&:id)
        @by_slug = skills.index_by(&:slug)
        @children = skills.group_by(&:parent_id)
      end

      def find(id)
        @by_id[id]
      end

      def find_by_slug(slug)
        @by_slug[slug] || former[slug]
      end

      def named(text)
        text = self.class.fold(text)
        by_name[text] || by_former_name[text]
      end

      # Skills that have the text in one of their names.
      def mentioning(text)
        part = self.class.fold(text)
        by_name.filter_map { |name, skill| skill if name.include?(part) }.uniq
      end

      # Offering a skill is offering those above it, so who looks for one looks for those below it too.
      def with_descendants(ids)
        below = ids.flat_map { |id| @children.fetch(id, []) }.map(&:id)
        below.empty? ? ids : (ids | with_descendants(below))
      end

      # Of an active skill, its id and those of what it is part of.
      def upwards(id)
        skill = find(id)
        skill ? [id, *upwards(skill.parent_id)] : []
      end

      # As the matching engine reads them.
      def to_instance
        skills.map { |skill| { id: skill.slug, parent: @by_id[skill.parent_id]&.slug }.compact }
      end

      private

      def by_name
        @by_name ||=
          skills
            .flat_map { |skill| skill.all_names.map { |name| [self.class.fold(name), skill] } }
            .reverse
            .to_h
      end

      def by_former_name
        @by_former_name ||= former.transform_keys { |slug| self.class.fold(slug) }
      end

      def former
        @former ||= @former_slugs&.call.to_h.transform_values { |id| @by_id[id] }.compact
      end
    end
  end
end
