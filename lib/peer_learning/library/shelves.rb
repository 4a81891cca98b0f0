# frozen_string_literal: true

module PeerLearning
  module Library
    # The skills about which most is in the library, each with how much that is and what of it goes first.
    class Shelves
      MOST = 8
      MOST_ON_ONE = 4

      Shelf =
        Struct.new(:skill, :count, :resources, keyword_init: true) do
          include ActiveModel::Serialization
        end

      # sort: a name of Library::Shelf::SORTS
      def initialize(guardian:, sort:)
        @guardian = guardian
        @order = Library::Shelf::SORTS.fetch(sort)
      end

      def to_a
        shelves = places.group_by(&:skill_id).values
        shelves = shelves.max_by(MOST) { |places| [places.first.count, -places.first.skill_id] }
        resources = resources(shelves.flatten.map(&:resource_id))
        skills =
          Skills::Skill.where(id: shelves.map { |places| places.first.skill_id }).index_by(&:id)
        shelves.map do |places|
          Shelf.new(
            skill: skills[places.first.skill_id],
            count: places.first.count,
            resources: resources.values_at(*places.map(&:resource_id)),
          )
        end
      end

      private

      def resources(ids)
        Resource.where(id: ids).preload(CardSerializer::PARTS).index_by(&:id)
      end

      def places
        visible = Resource.visible_to(@guardian).select(:id, "#{@order} AS place")
        DB.query(<<~SQL, most: MOST_ON_ONE, active: Skills::Skill.statuses["active"])
          SELECT * FROM (
            SELECT links.skill_id, links.resource_id,
                   COUNT(*) OVER (PARTITION BY links.skill_id) AS count,
                   ROW_NUMBER() OVER (
                     PARTITION BY links.skill_id ORDER BY visible.place, visible.id DESC
                   ) AS place
            FROM (#{visible.to_sql}) AS visible
            JOIN peer_learning_resource_skills AS links ON links.resource_id = visible.id
            JOIN peer_learning_skills AS skills
              ON skills.id = links.skill_id AND skills.status = :active
          ) AS places
          WHERE place <= :most
          ORDER BY skill_id, place
        SQL
      end
    end
  end
end
