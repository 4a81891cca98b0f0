# frozen_string_literal: true

module PeerLearning
  module Connections
    # What the working group does with the monthly round.
    class RoundsController < BaseController
      requires_login
      before_action { limit_rate("rounds", 120) }
      before_action { guardian.ensure_can_manage_rounds! }

      MOST = 24

      def index
        render_serialized(Round.order(month: :desc).limit(MOST), RoundSerializer, root: "rounds")
      end

      def show
        render_round(find_round)
      end

      def places
        week = find_round.week
        render_serialized(page.places, PlaceSerializer, root: "places", week:)
      end

      def rings
        week = find_round.week
        render_serialized(page.rings, RingSerializer, root: "rings", week:)
      end

      def left_out
        render_serialized(page.left_out, LeftOutSerializer, root: "left_out")
      end

      def publish
        run(Round::Publish)
      end

      def call_off
        run(Round::CallOff)
      end

      private

      def run(verb)
        params = { round_id: self.params[:round_id] }
        verb.call(service_params.deep_merge(params:, now: Time.zone.now)) do
          on_success { |round:| render_round(round) }
          on_failed_contract { |contract| render_contract_errors(contract) }
          on_failed_policy(:can_manage_rounds) { raise Discourse::InvalidAccess }
          on_model_not_found(:round) { raise Discourse::NotFound }
          %i[not_called_off not_published seen_as_it_is ready].each do |policy|
            on_failed_policy(policy) { render_sentence("rounds.#{policy}", status: 409) }
          end
          on_failure { render_failure }
        end
      end

      def find_round
        Round.find_by(id: params[:round_id]) || raise(Discourse::NotFound)
      end

      def page
        draw = find_round.draws.find_by(id: params[:draw_id]) || raise(Discourse::NotFound)
        DrawPage.new(draw, guardian:, after: params[:after])
      end

      def render_round(round)
        render_serialized(round, RoundPageSerializer, root: "round", now: Time.zone.now)
      end
    end
  end
end
