# frozen_string_literal: true

module PeerLearning
  module Connections
    # Colleagues whom members bring along.
    class ColleaguesController < BaseController
      requires_login

      def index
        limit_rate("connection-colleagues", 30)
        ListColleagues.call(of_connection) do
          on_success do |colleagues:|
            render json: { colleagues: serialize_data(colleagues, BasicUserSerializer) }
          end
          on_failed_contract { |contract| render_contract_errors(contract) }
          on_model_not_found(:connection) { raise Discourse::NotFound }
          on_failure { render_failure }
        end
      end

      def update
        change(Connection::Bring)
      end
    end
  end
end
