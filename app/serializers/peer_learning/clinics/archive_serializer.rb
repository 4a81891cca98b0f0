# frozen_string_literal: true

module PeerLearning
  module Clinics
    # What is kept of a member's clinics, for themselves.
    class ArchiveSerializer < ApplicationSerializer
      class RoleSerializer < ApplicationSerializer
        attributes :clinic, :role, :answer, :languages, :words, :created_at

        def clinic
          object.clinic.title
        end
      end

      class InterestSerializer < ApplicationSerializer
        attributes :clinic, :created_at

        def clinic
          object.clinic.title
        end
      end

      class SeatSerializer < ApplicationSerializer
        attributes :clinic, :starts_at, :answer, :level, :language, :text_only, :asked_at, :reminded_at

        def clinic
          object.sitting.clinic.title
        end

        def starts_at
          object.sitting.starts_at
        end
      end

      has_many :clinic_roles, serializer: RoleSerializer, embed: :objects
      has_many :clinic_interests, serializer: InterestSerializer, embed: :objects
      has_many :clinic_attendances, serializer: SeatSerializer, embed: :objects

      def clinic_roles
        Role.where(user: object).preload(:clinic).order(:id)
      end

      def clinic_interests
        Interest.where(user: object).preload(:clinic).order(:id)
      end

      def clinic_attendances
        Attendance.where(user: object).preload(sitting: :clinic).order(:id)
      end
    end
  end
end
