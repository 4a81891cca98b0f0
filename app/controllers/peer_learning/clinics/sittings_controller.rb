# frozen_string_literal: true

module PeerLearning
  module Clinics
    # When a clinic is held, and who comes.
    class SittingsController < BaseController
      requires_login

      def create
        change(Sitting::Schedule)
      end

      def move
        change(Sitting::Move)
      end

      def cancel
        change(Sitting::Cancel)
      end

      def open_relay
        change(Sitting::OpenRelay)
      end

      def answer
        change(Attendance::Answer)
      end

      def ask_for_support
        change(SupportRequest::Make)
      end

      def need_no_support
        change(SupportRequest::TakeBack)
      end

      def say_attended
        change(Attendance::SayAttended)
      end

      def mark
        change(Attendance::Mark)
      end

      def give_feedback
        change(Attendance::GiveFeedback)
      end

      # Who comes, for those who run it.
      def attendees
        limit_rate("attendees", 60)
        ListAttendees.call(about_clinic) do
          on_success do |attendees:, next_steps:|
            render json: { attendees: serialize_data(attendees, AttendeeSerializer), next_steps: }
          end
          on_failed_contract { |contract| render_contract_errors(contract) }
          on_model_not_found(:sitting) { raise Discourse::NotFound }
          on_failed_policy(:can_manage_clinic) { raise Discourse::InvalidAccess }
          on_failure { render_failure }
        end
      end
    end
  end
end
