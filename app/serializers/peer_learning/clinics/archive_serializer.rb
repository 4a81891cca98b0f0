# frozen_string_literal: true

module PeerLearning
  module Clinics
    # What is kept of a member's clinics, for themselves.
    class ArchiveSerializer < ApplicationSerializer
      class BegunSerializer < ApplicationSerializer
        attributes :title, :state, :created_at
      end

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
        SAID = %i[
          answer
          level
          language
          text_only
          asked_at
          says_attended
          host_says_attended
          useful
          confidence_before
          confidence_after
          next_step
          feedback_at
        ].freeze

        attributes :clinic, :starts_at, :certificate, :support_requests, *SAID

        def clinic
          object.sitting.clinic.title
        end

        def starts_at
          object.sitting.starts_at
        end

        def certificate
          object.archived_certificate
        end

        def support_requests
          requests = object.sitting.support_requests.where(user_id: object.user_id)
          requests.order(:id).map { |request| request.slice(:kind, :note, :state) }
        end
      end

      class QuestionSerializer < ApplicationSerializer
        attributes :clinic, :words, :answered_at, :created_at

        def clinic
          object.clinic.title
        end
      end

      has_many :clinics_begun, serializer: BegunSerializer, embed: :objects
      has_many :clinic_roles, serializer: RoleSerializer, embed: :objects
      has_many :clinic_interests, serializer: InterestSerializer, embed: :objects
      has_many :clinic_questions, serializer: QuestionSerializer, embed: :objects
      has_many :clinic_question_votes, serializer: QuestionSerializer, embed: :objects
      has_many :clinic_invitations, serializer: InterestSerializer, embed: :objects
      has_many :clinic_attendances, serializer: SeatSerializer, embed: :objects

      def clinics_begun
        Clinic.where(author: object).order(:id)
      end

      def clinic_roles
        Role.where(user: object).preload(:clinic).order(:id)
      end

      def clinic_interests
        Interest.where(user: object).preload(:clinic).order(:id)
      end

      def clinic_questions
        Question.where(user: object).preload(:clinic).order(:id)
      end

      # Of others, that the member would like to hear about.
      def clinic_question_votes
        voted = QuestionVote.where(user: object).select(:question_id)
        Question.where(id: voted).where.not(user: object).preload(:clinic).order(:id)
      end

      def clinic_invitations
        Invitation.where(user: object).preload(:clinic).order(:id)
      end

      def clinic_attendances
        Attendance.where(user: object).preload(:certificate, sitting: :clinic).order(:id)
      end
    end
  end
end
