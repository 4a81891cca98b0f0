# frozen_string_literal: true

module PeerLearning
  module Peers
    class DirectoryController < BaseController
      def index
        limit_rate("directory", 60)
        List.call(service_params) do
          on_success { |page:| render_serialized(page, DirectoryPageSerializer, root: false) }
          on_failed_contract { |contract| render_contract_errors(contract) }
          on_failed_policy(:known_skill) do
            skill = params[:skill].to_s.truncate(40)
            render_json_error(I18n.t("peer_learning.peers.unknown_skill", skill:), status: 400)
          end
          on_failure { render_failure }
        end
      end
    end
  end
end
