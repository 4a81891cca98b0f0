# frozen_string_literal: true

module PeerLearning
  module Connections
    # Those who are still to be told that a round brought them nobody.
    class LeftOut
      def initialize(round, today:)
        @round = round
        @today = today
      end

      # Reasons by user id.
      def next(count)
        reasons = remaining.first(count).to_h
        ready =
          Skills::Profile.ready_for_rounds(@today).where(user_id: reasons.keys).pluck(:user_id)
        reasons.to_h { |id, reason| [id, ready.include?(id) ? reason : Outcome::LEFT] }
      end

      private

      def remaining
        told = @round.outcomes.told.pluck(:user_id).to_set
        all.reject { |id, _| told.include?(id) }.sort
      end

      # A round that was called off concerns whoever heard of it.
      def all
        return @round.outcomes.pluck(:user_id).index_with("called-off") if @round.called_off?
        draw = @round.draw
        return {} if !draw
        reasons = draw.left_out.to_h { |row| row.values_at("id", "reason") }
        draw.everybody.index_with { |id| reasons.fetch(id, "partner-left") }
      end
    end
  end
end
