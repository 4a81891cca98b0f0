# frozen_string_literal: true

module PeerLearning
  module Peers
    class BridgesController < BaseController
      requires_login

      def index
        limit_rate("bridges", 60)
        SuggestBridges.call(service_params.merge(now: Time.zone.now)) do
          on_success do |bridges:, search:|
            render json: {
                     week: search.week.date,
                     bridges: serialize_data(bridges, BridgeSerializer, root: false),
                   }
          end
          on_failed_contract { |contract| render_contract_errors(contract) }
          on_failed_policy(:can_find_peers) { raise Discourse::InvalidAccess }
          on_failed_policy(:wants_the_skill) do
            render_json_error(I18n.t("peer_learning.peers.not_wanted"), status: 422)
          end
          on_failure { render_failure }
        end
      end
    end
  end
end
