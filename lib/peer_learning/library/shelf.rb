# frozen_string_literal: true

module PeerLearning
  module Library
    # The resources a reader may see, narrowed by any filters together, in pages.
    class Shelf
      PAGE_SIZE = 24
      MOST_WORDS = 10
      USUAL_SORT = "useful"
      MEGABYTE = 1_000_000

      # Those of which nobody said how large they are stand last, as they might be large.
      SIZE = "COALESCE(lightest_bytes, #{2**62})"
      # What goes first; of equals, who came last does.
      SORTS = {
        "useful" => "-uses_count",
        "new" => "-EXTRACT(EPOCH FROM published_at)::bigint",
        "light" => SIZE,
      }.freeze
      private_constant :SIZE

      def self.sort(name)
        SORTS.key?(name) ? name : USUAL_SORT
      end

      Page =
        Struct.new(:resources, :next, keyword_init: true) { include ActiveModel::Serialization }

      def initialize(guardian:, tree:, filters:)
        @guardian = guardian
        @tree = tree
        @filters = filters
      end

      # after: the `next` of the page before; language: whose resources come first, where one page is enough
      def page(sort:, after: nil, size: PAGE_SIZE, language: nil)
        order = SORTS.fetch(sort)
        found = narrowed.select("peer_learning_resources.*", "#{order} AS place")
        found = found.where("(#{order}, -id) > (?, ?)", *after) if after
        found = found.order(speaking(language)) if language
        found =
          found.order(Arel.sql(order), id: :desc).limit(size + 1).preload(CardSerializer::PARTS)
        resources = found.first(size)
        last = resources.last if found.size > size
        Page.new(resources:, next: ("#{last.place},#{-last.id}" if last))
      end

      # Everything its pages show, the useful first.
      def all(most:)
        narrowed
          .order(uses_count: :desc, id: :desc)
          .limit(most)
          .preload(CardSerializer::PARTS, :media)
          .to_a
      end

      private

      attr_reader :filters

      def speaking(language)
        Arel.sql(Resource.sanitize_sql(["(? = ANY (languages)) DESC", language]))
      end

      def narrowed
        found = Resource.visible_to(@guardian)
        found = found.about_skills(skill_ids) if filters.skills.any? || filters.area
        found = found.where("? = ANY (languages)", filters.language) if filters.language
        found = found.where(level: [nil, filters.level]) if filters.level
        found = found.where("? = ANY (kinds)", filters.kind) if filters.kind
        found = found.where(region: [nil, filters.region]) if filters.region
        found = found.where(licence: filters.licence) if filters.licence
        found = found.where(lightest_bytes: ..filters.megabytes * MEGABYTE) if filters.megabytes
        words.reduce(found) { |resources, word| mentioning(resources, word) }
      end

      # Of the chosen ones and those below them, in the area where one is chosen.
      def skill_ids
        chosen = filters.skills.filter_map { |slug| @tree.find_by_slug(slug)&.id }
        ids = filters.skills.any? ? @tree.with_descendants(chosen) : @tree.skills.map(&:id)
        return ids if !filters.area
        ids.select { |id| @tree.find(id).area == filters.area }
      end

      def words
        Skills::Tree.fold(filters.q.to_s).split.first(MOST_WORDS)
      end

      def mentioning(resources, word)
        resources.where(
          <<~SQL,
            title ILIKE :text OR description ILIKE :text OR attribution ILIKE :text
            OR peer_learning_resources.id IN (
              SELECT resource_id FROM peer_learning_resource_skills WHERE skill_id IN (:skill_ids)
            )
          SQL
          text: "%#{Resource.sanitize_sql_like(word)}%",
          skill_ids: @tree.mentioning(word).map(&:id),
        )
      end
    end
  end
end
