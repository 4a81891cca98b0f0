# frozen_string_literal: true

module PeerLearning
  module Clinics
    # Clinics as a reader sees them: who comes, and what the reader said. As many questions for a hundred as for one.
    class Board
      PEOPLE = { user: PersonSerializer::PARTS }.freeze
      PARTS = [
        :skills,
        { roles: PEOPLE, sittings: [:topic, :relay_topic, { recordings: :speakers }] },
      ].freeze

      # What its own page shows more.
      MORE = [{ questions: [:votes, PEOPLE] }].freeze

      attr_reader :clinics, :now

      def initialize(clinics, guardian, now:, more: [])
        @clinics = clinics.preload(*PARTS, *more).to_a
        @guardian = guardian
        @now = now
      end

      # How many said so.
      def count(sitting, answer)
        counts.fetch([sitting.id, answer], 0)
      end

      def interested(clinic)
        interests.fetch(clinic.id, 0)
      end

      def interested?(clinic)
        my_interests.include?(clinic.id)
      end

      # What the reader said of a sitting, if anything.
      def mine(sitting)
        my_attendances[sitting.id]
      end

      # What the reader asked for, to be able to come to it.
      def my_support_requests(sitting)
        @my_support_requests ||=
          own(Connections::SupportRequest.where(sitting_id: sitting_ids)).order(:id).group_by(
            &:sitting_id
          )
        @my_support_requests.fetch(sitting.id, [])
      end

      def mine?(clinic)
        return false if @guardian.anonymous?
        interested?(clinic) || clinic.roles.any? { |role| role.user_id == @guardian.user.id } ||
          clinic.sittings.any? { |sitting| mine(sitting)&.coming? }
      end

      private

      def counts
        @counts ||= attendances.group(:sitting_id, :answer).count
      end

      def interests
        @interests ||= Interest.where(clinic_id: ids).group(:clinic_id).count
      end

      def my_interests
        @my_interests ||= own(Interest.where(clinic_id: ids)).pluck(:clinic_id).to_set
      end

      def my_attendances
        @my_attendances ||= own(attendances).preload(:sitting, :certificate).index_by(&:sitting_id)
      end

      def own(rows)
        @guardian.anonymous? ? rows.none : rows.where(user: @guardian.user)
      end

      def attendances
        Attendance.where(sitting_id: sitting_ids)
      end

      def sitting_ids
        @sitting_ids ||= clinics.flat_map(&:sittings).map(&:id)
      end

      def ids
        clinics.map(&:id)
      end
    end
  end
end
