# frozen_string_literal: true

module PeerLearning
  module Clinics
    # One clinic, as it is changed: each time it comes back as it is then.
    class BaseController < PeerLearning::BaseController
      private

      def change(verb, **more)
        limit_rate("clinic-changes", 60)
        verb.call(about_clinic(**more)) do
          on_success { |clinic:| render_clinic(clinic) }
          on_failed_contract { |contract| render_contract_errors(contract) }
          %i[clinic original sitting role question].each do |model|
            on_model_not_found(model) { raise Discourse::NotFound }
          end
          on_model_not_found(:user) { render_sentence("clinics.nobody") }
          on_failed_policy(:can_begin) { raise Discourse::InvalidAccess }
          on_failed_policy(:can_manage_clinic) { raise Discourse::InvalidAccess }
          on_failed_policy(:can_manage_original) { raise Discourse::InvalidAccess }
          on_failed_policy(:may_give_up) { raise Discourse::InvalidAccess }
          on_failed_policy(:may_take_back) { raise Discourse::InvalidAccess }
          on_model_not_found(:attendance) { render_sentence("clinics.not_there") }
          on_failed_policy(:not_too_many_questions) do
            render_sentence("clinics.not_too_many_questions", max: Question::MOST_OPEN)
          end
          %i[
            can_come
            can_offer
            category_open
            comes
            has_begun
            has_category
            host_left
            not_cancelled
            not_over
            skills_known
            still_open
            still_to_be_held
            takes_questions
            time_free
            to_come
          ].each { |policy| on_failed_policy(policy) { render_sentence("clinics.#{policy}") } }
          on_failed_policy(:not_too_many) do
            render_sentence("clinics.not_too_many", max: Sitting::MOST)
          end
          on_failure { render_failure }
        end
      end

      def about_clinic(**more)
        params = { clinic_id: self.params[:clinic_id], **more }.compact
        service_params.deep_merge(params:, now:)
      end

      def render_clinic(clinic)
        return head :no_content if clinic.destroyed?
        board = Board.new(Clinic.where(id: clinic.id), guardian, now:, more: Board::MORE)
        render_serialized(board.clinics.first, ClinicSerializer, root: false, board:)
      end
    end
  end
end
