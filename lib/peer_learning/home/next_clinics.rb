# frozen_string_literal: true

module PeerLearning
  module Home
    # For a member the one clinic that is next: what they come to or take part in, else one about what they want, else the
    # soonest. For visitors those of the next weeks.
    class NextClinics
      WEEKS = 31.days
      FOR_VISITORS = 3

      delegate :clinics, to: :board

      def initialize(guardian:, now:)
        @guardian = guardian
        @now = now
      end

      def board
        @board ||=
          Clinics::Board.new(Clinics::Clinic.where(id: ids).to_come(@now), @guardian, now: @now)
      end

      private

      def ids
        return soon.limit(FOR_VISITORS).ids if @guardian.anonymous?
        [own, wanted, to_come].lazy.filter_map { |clinics| clinics.limit(1).ids.first }.first
      end

      def to_come
        Clinics::Clinic.visible_to(@guardian).published.to_come(@now)
      end

      def soon
        sittings = Clinics::Sitting.to_come(@now).where(starts_at: ..@now + WEEKS)
        to_come.where(id: sittings.select(:clinic_id))
      end

      def own
        to_come.of_member(@guardian.user)
      end

      def wanted
        to_come.about_skill(Skills::Profile.of(@guardian.user).skill_tags.want.select(:skill_id))
      end
    end
  end
end
