# frozen_string_literal: true

module PeerLearning
  module Skills
    # What is wanted and offered, counted over the members who agreed to be shown.
    module Demand
      # Fewer tags than this might point to a person.
      MIN_TAGS = 5

      # [{ skill_id:, wants:, offers: }, …], the most wanted first
      def self.count
        SkillTag
          .shown
          .where(user_id: Profile.of_listed_accounts.consented.select(:user_id))
          .group(:skill_id)
          .having("COUNT(*) >= ?", MIN_TAGS)
          .pluck(:skill_id, count_of(:want), count_of(:offer))
          .map { |skill_id, wants, offers| { skill_id:, wants:, offers: } }
          .sort_by { |skill| [-skill[:wants], -skill[:offers], skill[:skill_id]] }
      end

      def self.count_of(direction)
        Arel.sql("COUNT(*) FILTER (WHERE direction = #{SkillTag.directions.fetch(direction)})")
      end

      private_class_method :count_of
    end
  end
end
