# frozen_string_literal: true

module PeerLearning
  module Connections
    # One connection, as its members change it: each time it comes back as it is then.
    class BaseController < PeerLearning::BaseController
      ASKS_A_DAY = 20

      private

      # However they are asked.
      def limit_asks
        limit_rate("asks", 10)
        RateLimiter.new(current_user, "peer-learning-asks-a-day", ASKS_A_DAY, 1.day).performed!
      end

      def change(verb)
        limit_rate("connection-changes", 60)
        verb.call(of_connection) do
          on_success { |connection:| render_connection(connection) }
          on_failed_contract { |contract| render_contract_errors(contract) }
          on_model_not_found(:connection) { raise Discourse::NotFound }
          on_model_not_found(:member) { raise Discourse::NotFound }
          on_model_not_found(:slot) { render_sentence("connections.slot_gone") }
          on_model_not_found(:colleague) { render_sentence("connections.colleague_gone") }
          on_failed_policy(:seat_free) do
            render_sentence("connections.full", max: Connection::SIZES.max)
          end
          on_model_not_found(:receiver) { render_sentence("connections.nobody_to_thank") }
          on_failed_policy(:in_time) { |_, connection:| render_too_late(connection) }
          on_failed_policy(:not_begun) { render_sentence("connections.begun") }
          on_failed_policy(:to_come) { render_sentence("connections.slot_past") }
          on_failed_policy(:times_to_come) { render_sentence("connections.times_to_come") }
          on_failed_policy(:few_slots) do
            render_sentence("connections.too_many_slots", max: Slot::MOST)
          end
          on_failed_policy(:not_public) { render_sentence("connections.summary.public") }
          on_failed_policy(:something_said) { render_sentence("connections.summary.empty") }
          on_failure { render_failure }
        end
      end

      def of_connection
        service_params.deep_merge(params: { connection_id: params[:id] }, now:)
      end

      # Who left others to go on is shown no more of it.
      def render_connection(connection)
        return head :no_content if !guardian.can_see_connection?(connection)
        render_serialized(connection, ConnectionSerializer, root: false, now:)
      end

      def render_open_asks
        render_sentence("connections.open_asks", max: SiteSetting.peer_learning_max_open_asks)
      end

      # What happened instead.
      def render_too_late(connection)
        render_sentence("connections.too_late.#{connection.state}")
      end
    end
  end
end
