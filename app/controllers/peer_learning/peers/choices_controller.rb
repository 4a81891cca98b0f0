# frozen_string_literal: true

module PeerLearning
  module Peers
    class ChoicesController < BaseController
      requires_login
      before_action { limit_rate("peer-choices", 60) }

      def index
        ListChosen.call(service_params.merge(now: Time.zone.now)) do
          on_success { |choices:| render_serialized(choices, ChoiceSerializer, root: "choices") }
          on_failed_policy(:can_find_peers) { raise Discourse::InvalidAccess }
          on_failure { render_failure }
        end
      end

      def update
        Choose.call(service_params.merge(now: Time.zone.now)) do
          on_success { head :no_content }
          on_failed_contract { |contract| render_contract_errors(contract) }
          on_failed_policy(:can_find_peers) { raise Discourse::InvalidAccess }
          on_model_not_found(:peer) { raise Discourse::NotFound }
          on_failure { render_failure }
        end
      end

      def destroy
        Unchoose.call(service_params) do
          on_success { head :no_content }
          on_failed_contract { |contract| render_contract_errors(contract) }
          on_failed_policy(:can_find_peers) { raise Discourse::InvalidAccess }
          on_failure { render_failure }
        end
      end
    end
  end
end
