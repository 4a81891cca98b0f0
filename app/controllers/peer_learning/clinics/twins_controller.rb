# frozen_string_literal: true

module PeerLearning
  module Clinics
    # When a clinic could be held.
    class TwinsController < BaseController
      requires_login

      def show
        limit_rate("twins", 30)
        FindTwins.call(about_clinic) do
          on_success { |twins:| render_twins(twins) }
          on_failed_contract { |contract| render_contract_errors(contract) }
          on_model_not_found(:clinic) { raise Discourse::NotFound }
          on_failed_policy(:can_manage_clinic) { raise Discourse::InvalidAccess }
          on_failure { render_failure }
        end
      end

      private

      # Times can be chosen by hand where V8 gives no answer.
      def render_twins(twins)
        render_serialized(twins, TwinsSerializer, root: false)
      rescue Script::Unavailable
        render_sentence("clinics.no_twins", status: 503)
      end
    end
  end
end
