# frozen_string_literal: true

module PeerLearning
  module Clinics
    # Whom a clinic would help who did not hear of it: they want to learn what it is about, understand a language it is held or
    # interpreted in, and let us tell them.
    class Guests
      def initialize(clinic, now:)
        @clinic = clinic
        @now = now
      end

      # A want of each, of those who want it most.
      def first(count)
        wants = wants().order(priority: :desc, id: :asc).limit(count * 5)
        wants = wants.preload(:skill, user: :user_option)
        wants.to_a.uniq(&:user_id).select { |want| sees?(want.user) }.first(count)
      end

      private

      def wants
        wants =
          Skills::SkillTag
            .shown
            .want
            .where(skill_id: @clinic.skill_links.select(:skill_id))
            .where(user_id: profiles.select(:user_id))
            .where.not(user_id: known)
        wants = wants.where(level: ..@clinic.level) if @clinic.level
        wants
      end

      def profiles
        profiles =
          Skills::Profile.of_listed_accounts.consented.not_paused(@now.to_date).where(nudges: true)
        profiles = profiles.where(user_id: speaking)
        @clinic
          .taking_part("host")
          .map(&:user)
          .reduce(profiles) { |found, host| found.on_speaking_terms_with(host) }
      end

      def speaking
        codes = [@clinic.language, *@clinic.taking_part("interpreter").flat_map(&:languages)]
        Skills::ProfileLanguage.speaking(codes.uniq).select(:user_id)
      end

      def known
        lately = Invitation.where(created_at: (@now - Invitation::APART)..)
        coming = Attendance.where(sitting_id: @clinic.sittings.select(:id))
        [
          @clinic.roles.map(&:user_id),
          Interest.where(clinic: @clinic).pluck(:user_id),
          Invitation.where(clinic: @clinic).or(lately).pluck(:user_id),
          coming.pluck(:user_id),
        ].flatten
      end

      def sees?(user)
        user.guardian.can_see_clinic?(@clinic)
      end
    end
  end
end
