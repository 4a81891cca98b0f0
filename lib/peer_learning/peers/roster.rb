# frozen_string_literal: true

module PeerLearning
  module Peers
    # Members as the matching engine reads them, for one week.
    class Roster
      TIME_ZONE = <<~SQL.squish
        (
          SELECT timezone FROM user_options WHERE user_options.user_id = peer_learning_profiles.user_id
        )
      SQL

      LANGUAGES = <<~SQL.squish
        (
          SELECT json_object_agg(languages.code, languages.proficiency)
          FROM peer_learning_profile_languages AS languages
          WHERE languages.user_id = peer_learning_profiles.user_id
        )
      SQL

      TAGS = <<~SQL.squish
        (
          SELECT json_agg(json_build_array(tags.direction, tags.skill_id, tags.level, tags.priority))
          FROM peer_learning_skill_tags AS tags
          WHERE tags.user_id = peer_learning_profiles.user_id AND tags.hidden_at IS NULL
        )
      SQL

      OFFER, WANT = Skills::SkillTag.directions.values_at("offer", "want")

      def initialize(tree:, week:)
        @tree = tree
        @week = week
        @members = {}
      end

      # One query, however many there are.
      def read(profiles)
        DB.query_array(profiles.select(columns).to_sql).map { |row| member(*row) }
      end

      # Whoever was read before.
      def find(id)
        @members.fetch(id)
      end

      # Somebody who told nothing yet.
      def blank(id)
        member(id, nil, 1, false, [], nil, nil, nil)
      end

      private

      def columns
        @columns ||=
          [
            "peer_learning_profiles.user_id",
            "peer_learning_profiles.region",
            "GREATEST(peer_learning_profiles.capacity - (#{Commitments.taken_by_profile(week: @week)}), 0)",
            "peer_learning_profiles.interprets",
            "peer_learning_profiles.availability",
            TIME_ZONE,
            LANGUAGES,
            TAGS,
          ].map { |column| Arel.sql(column) }
      end

      def member(id, region, capacity, interprets, availability, time_zone, languages, tags)
        tags = (tags || []).group_by(&:first)
        @members[id] = {
          id:,
          region:,
          time_zone:,
          capacity:,
          interprets:,
          languages: languages || {},
          free: @week.utc_ranges(availability, time_zone),
          offers: tags_of_active_skills(tags[OFFER]) { |level, _| { level: } },
          wants: tags_of_active_skills(tags[WANT]) { |level, priority| { level:, priority: } },
        }
      end

      def tags_of_active_skills(tags)
        (tags || []).filter_map do |_, skill_id, level, priority|
          skill = @tree.find(skill_id)
          { skill: skill.slug, **yield(level, priority) } if skill
        end
      end
    end
  end
end
