# frozen_string_literal: true

module PeerLearning
  module Connections
    # What members need to be able to meet, for the working group.
    class SupportRequestsController < PeerLearning::BaseController
      requires_login
      before_action { limit_rate("support-requests", 60) }
      before_action { guardian.ensure_can_give_learning_support! }

      def index
        queue = SupportQueue.new(after: params[:after], now:)
        render_serialized(queue, SupportQueueSerializer, root: false)
      end

      def take
        carry_out(SupportRequest::Take)
      end

      def put_back
        carry_out(SupportRequest::PutBack)
      end

      def finish
        carry_out(SupportRequest::Finish)
      end

      def reopen
        carry_out(SupportRequest::Reopen)
      end

      private

      def carry_out(verb)
        verb.call(service_params.merge(now:)) do
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
