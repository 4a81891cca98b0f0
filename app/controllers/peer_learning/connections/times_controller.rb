# frozen_string_literal: true

module PeerLearning
  module Connections
    # When and where the members of a connection meet.
    class TimesController < BaseController
      requires_login

      def index
        limit_rate("connection-times", 30)
        Slot::Suggest.call(of_connection) do
          on_success { |times:| render json: { times: } }
          on_failed_contract { |contract| render_contract_errors(contract) }
          on_model_not_found(:connection) { raise Discourse::NotFound }
          on_failed_policy(:in_time) { |_, connection:| render_too_late(connection) }
          on_failure { render_failure }
        end
      end

      def create
        change(Slot::Propose)
      end

      def pick
        change(Slot::Pick)
      end

      def unpick
        change(Slot::Unpick)
      end

      def keep_video_link
        change(Connection::KeepVideoLink)
      end
    end
  end
end
