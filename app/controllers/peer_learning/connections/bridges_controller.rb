# frozen_string_literal: true

module PeerLearning
  module Connections
    # Asking two at once, of whom one interprets.
    class BridgesController < BaseController
      requires_login

      def create
        limit_asks
        Connection::AskBoth.call(service_params.merge(now:)) do
          on_success { |connection:| render_connection(connection) }
          on_failed_contract { |contract| render_contract_errors(contract) }
          on_failed_policy(:can_ask) { raise Discourse::InvalidAccess }
          on_model_not_found(:peers) { render_sentence("connections.bridge_gone") }
          on_model_not_found(:skill) { render_sentence("connections.skill_gone") }
          on_failed_policy(:peers_see_asker) { render_sentence("connections.show_yourself") }
          on_failed_policy(:not_connected) { render_sentence("connections.connected") }
          on_failed_policy(:few_open_asks) { render_open_asks }
          on_failed_policy(:bridge_stands) { render_sentence("connections.bridge_gone") }
          on_failure { render_failure }
        end
      end
    end
  end
end
