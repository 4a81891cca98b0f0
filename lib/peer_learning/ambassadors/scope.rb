# frozen_string_literal: true

module PeerLearning
  module Ambassadors
    # Whose part what waits is (Queue): in their languages, and from their regions or about their skills, where they named some.
    # SQL, so that it is asked of all that waits for one ambassador, and of all ambassadors for one thing that waits.
    module Scope
      # By user_id, each once: what those who serve named.
      TERMS = <<~SQL.freeze
        SELECT
          user_id, languages::text[], regions::text[],
          ARRAY(
            SELECT skill_id FROM peer_learning_ambassador_skills AS skills WHERE skills.term_id = serving.id
          )::bigint[] AS skill_ids
        FROM peer_learning_ambassador_terms AS serving
        WHERE state = #{Term.states["serving"]}
      SQL

      # Of rows of `terms` and of `waiting`.
      FITS = <<~SQL
        (waiting.languages = '{}' OR waiting.languages && terms.languages)
        AND (
          terms.regions = '{}' AND terms.skill_ids = '{}'
          OR waiting.region IS NULL AND waiting.skill_ids = '{}'
          OR waiting.region = ANY(terms.regions)
          OR waiting.skill_ids && terms.skill_ids
        )
      SQL

      # Ids of the ambassadors whose part it is, whatever one of them did about it.
      # waiting: the relation that gives it, for who may know of all
      def self.user_ids(waiting)
        DB.query_single(<<~SQL)
          SELECT terms.user_id
          FROM (#{waiting.to_sql}) AS waiting
          JOIN (#{TERMS}) AS terms ON #{FITS}
          WHERE waiting.user_id IS NULL
            OR waiting.user_id <> terms.user_id AND terms.user_id NOT IN (
              #{Skills::Profile::NOT_ON_SPEAKING_TERMS.gsub(":user_id", "waiting.user_id")}
            )
          ORDER BY terms.user_id
        SQL
      end
    end
  end
end
