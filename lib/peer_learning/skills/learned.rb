# frozen_string_literal: true

module PeerLearning
  module Skills
    # Who learned which skill from whom. Each room hands in what it knows.
    module Learned
      mattr_reader :sources, default: {}

      class << self
        # source: answers to rows, a relation that selects user_id, whoever taught, learner_id and skill_id
        def add(name, source)
          sources[name] = source
        end

        # SQL for user_id, skill_id and people: of each member who may be told now, the skill most people learned from them
        # among those that they do not offer, and were not told of.
        def due(now:)
          <<~SQL
            SELECT DISTINCT ON (user_id) user_id, skill_id, people
            FROM (#{counted}) AS counted
            WHERE user_id IN (#{members(now).to_sql})
              AND skill_id IN (#{Skill.active.select(:id).to_sql})
              AND #{SkillTag.not_offered("counted")}
              AND NOT EXISTS (
                SELECT 1 FROM peer_learning_offer_hints AS hints
                WHERE hints.user_id = counted.user_id AND hints.skill_id = counted.skill_id
              )
            ORDER BY user_id, people DESC, skill_id
          SQL
        end

        private

        def counted
          rows = sources.values.map { |source| source.rows.to_sql }.join(" UNION ALL ")
          <<~SQL
            SELECT user_id, skill_id, COUNT(DISTINCT learner_id) AS people
            FROM (#{rows}) AS learned
            WHERE user_id <> learner_id
            GROUP BY user_id, skill_id
            HAVING COUNT(DISTINCT learner_id) >= #{OfferHint::FEWEST_PEOPLE}
          SQL
        end

        # To be told something one needs to have told nothing oneself.
        def members(now)
          told = OfferHint.where("told_at > ?", now - OfferHint::EVERY).select(:user_id)
          asked_for_peace =
            Profile.where(offer_hints: false).or(
              Profile.where.not(id: Profile.not_paused(now.to_date).select(:id)),
            )
          User
            .real
            .activated
            .not_staged
            .not_suspended
            .not_silenced
            .where.not(id: told)
            .where.not(id: asked_for_peace.select(:user_id))
            .select(:id)
        end
      end
    end
  end
end
