# frozen_string_literal: true

module PeerLearning
  module Connections
    class ConnectionsController < BaseController
      requires_login

      def index
        limit_rate("connections", 60)
        List.call(service_params.merge(now:)) do
          on_success { |agenda:| render_serialized(agenda, AgendaSerializer, root: false) }
          on_failure { render_failure }
        end
      end

      def show
        limit_rate("connections", 60)
        Show.call(of_connection) do
          on_success { |connection:| render_connection(connection) }
          on_failed_contract { |contract| render_contract_errors(contract) }
          on_model_not_found(:connection) { raise Discourse::NotFound }
          on_failure { render_failure }
        end
      end

      def states
        limit_rate("connection-states", 60)
        Count.call(service_params) do
          on_success { |states:| render json: { states: } }
          on_failed_policy(:can_see_connection_states) { raise Discourse::InvalidAccess }
          on_failure { render_failure }
        end
      end

      def times
        limit_rate("connection-times", 30)
        SuggestTimes.call(service_params.merge(now:)) do
          on_success { |times:| render json: { times: } }
          on_failed_contract { |contract| render_contract_errors(contract) }
          on_failed_policy(:can_ask) { raise Discourse::InvalidAccess }
          on_model_not_found(:peer) { render_sentence("connections.peer_gone", status: 404) }
          on_failure { render_failure }
        end
      end

      def create
        limit_asks
        Connection::Ask.call(service_params.merge(now:)) do
          on_success { |connection:| render_connection(connection) }
          on_failed_contract { |contract| render_contract_errors(contract) }
          on_failed_policy(:can_ask) { raise Discourse::InvalidAccess }
          on_model_not_found(:peer) { render_sentence("connections.peer_gone", status: 404) }
          on_model_not_found(:skill) { render_sentence("connections.skill_gone") }
          on_failed_policy(:peer_sees_asker) { render_sentence("connections.show_yourself") }
          on_failed_policy(:peer_shares_skill) { render_sentence("connections.skill_gone") }
          on_failed_policy(:share_language) { render_sentence("connections.language") }
          on_failed_policy(:times_to_come) { render_sentence("connections.times_to_come") }
          on_failed_policy(:not_connected) { render_sentence("connections.connected") }
          on_failed_policy(:peer_has_room) { render_sentence("connections.no_room") }
          on_failed_policy(:few_open_asks) { render_open_asks }
          on_failure { render_failure }
        end
      end

      def accept
        change(Connection::Accept)
      end

      def decline
        change(Connection::Decline)
      end

      def cancel
        change(Connection::Cancel)
      end
    end
  end
end
