# frozen_string_literal: true

module PeerLearning
  module Skills
    # What a member says to offering what others learned from them.
    class OfferHintsController < BaseController
      requires_login
      before_action { limit_rate("offer-hints", 60) }

      def update
        OfferHint::Answer.call(service_params) do
          on_success { head :no_content }
          on_failed_contract { |contract| render_contract_errors(contract) }
          on_model_not_found(:hint) { raise Discourse::NotFound }
          on_failure { render_failure }
        end
      end
    end
  end
end
