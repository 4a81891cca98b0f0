# frozen_string_literal: true

module PeerLearning
  module Connections
    # What members need to be able to meet, for the working group.
    class SupportRequestsController < PeerLearning::BaseController
      MOST = 200

      requires_login
      before_action { limit_rate("support-requests", 60) }
      before_action { guardian.ensure_can_give_learning_support! }

      def index
        requests = SupportRequest.waiting.preload(:user, :handler, :connection).limit(MOST)
        render_serialized(requests, SupportRequestSerializer, root: "support_requests")
      end

      def take
        carry_out(SupportRequest::Take)
      end

      def finish
        carry_out(SupportRequest::Finish)
      end

      private

      def carry_out(verb)
        verb.call(service_params) do
          on_success do |support_request:|
            render_serialized(support_request, SupportRequestSerializer, root: "support_request")
          end
          on_failed_contract { |contract| render_contract_errors(contract) }
          on_failed_policy(:can_give_support) { raise Discourse::InvalidAccess }
          on_model_not_found(:support_request) do
            render_sentence("connections.support_gone", status: 404)
          end
          on_failed_policy(:free) { render_sentence("connections.support_taken", status: 409) }
          on_failure { render_failure }
        end
      end
    end
  end
end
