# frozen_string_literal: true

module PeerLearning
  module Connections
    # Other ways to draw a round, looked at before one of them is brought into force.
    class DrawsController < BaseController
      requires_login
      before_action { guardian.ensure_can_manage_rounds! }

      # Every one of them keeps a V8 busy for a while.
      before_action(only: :create) { limit_rate("draw", 10) }
      before_action(only: %i[show adopt]) { limit_rate("draws", 120) }

      def create
        run(Draw::Ask) { |draw:| render_draw(draw) }
      end

      def show
        draw = round.draws.find_by(id: params[:draw_id]) || raise(Discourse::NotFound)
        render_draw(draw)
      end

      def adopt
        run(Draw::Adopt) do |round:|
          render_serialized(round, RoundPageSerializer, root: "round", now: Time.zone.now)
        end
      end

      private

      def run(verb, &answer)
        params = self.params.permit(:round_id, :draw_id).to_h
        verb.call(service_params.deep_merge(params:, now: Time.zone.now)) do
          on_success(&answer)
          on_failed_contract { |contract| render_contract_errors(contract) }
          on_failed_policy(:can_manage_rounds) { raise Discourse::InvalidAccess }
          on_failed_policy(:under_way) { render_sentence("rounds.under_way", status: 409) }
          on_model_not_found(:round) { raise Discourse::NotFound }
          on_failed_policy(:pins_stand) { render_sentence("rounds.pins_stand", status: 409) }
          on_model_not_found(:draw) { raise Discourse::NotFound }
          on_failure { render_failure }
        end
      end

      def round
        Round.find_by(id: params[:round_id]) || raise(Discourse::NotFound)
      end

      # With what it would change, once that is known.
      def render_draw(draw)
        effect = Effect.new(draw, draw.round.draw, guardian:) if draw.done?
        render_json_dump(
          draw: draw.slice(:id, :drawn_at, :failure),
          effect: effect && serialize_data(effect, EffectSerializer, root: false),
        )
      end
    end
  end
end
