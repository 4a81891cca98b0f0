# frozen_string_literal: true

module PeerLearning
  module Skills
    module Directory
      # Carries out many plans with as many statements as one takes.
      class Ledger
        def initialize(plans, now:)
          @plans = plans.select(&:changing?).sort_by(&:user_id)
          @now = now
        end

        def carry_out
          return if @plans.empty?
          newly_told = start_profiles
          @plans.each { |plan| update_profile(plan) if newly_told.exclude?(plan.user_id) }
          ProfileLanguage.declare(@plans.flat_map(&:languages))
          SkillTag.declare(@plans.flat_map(&:tags), now: @now)
          set_time_zones
        end

        private

        # Consent counts where nobody has had the choice yet; who began a profile meanwhile has had it.
        def start_profiles
          rows =
            @plans.map do |plan|
              profile = Profile.new(user_id: plan.user_id, **plan.attributes)
              profile.show_to(plan.consent || "nobody", now: @now)
              profile.attributes.except("id", "created_at", "updated_at")
            end
          Profile.insert_all(rows, unique_by: :user_id, returning: :user_id).pluck("user_id").to_set
        end

        def update_profile(plan)
          return if plan.attributes.empty?
          Profile.find_by(user_id: plan.user_id)&.update!(plan.attributes)
        end

        def set_time_zones
          missing = @plans.select(&:time_zone_missing?).group_by(&:time_zone)
          missing.each do |time_zone, plans|
            UserOption.where(user_id: plans.map(&:user_id), timezone: [nil, ""]).update_all(
              timezone: time_zone,
            )
          end
        end
      end
    end
  end
end
