# frozen_string_literal: true

module PeerLearning
  module Connections
    # A place in a round as the connection it becomes.
    class Proposal
      STARTS = 3
      TIME_TO_ANSWER = 2.days

      def initialize(place, round:, tree:, now:)
        @place = place
        @round = round
        @tree = tree
        @now = now
      end

      # Nil where none of the skills is in the catalogue any more.
      def to_h
        return if teachings.empty?
        {
          origin: @place["kind"],
          skill_id: teachings.first.last,
          language: @place["language"],
          minutes: @round.draw.rules["minutes"],
          member_ids: @place["members"],
          teachings:,
          interpreter_id: @place["interpreter"],
          round_id: @round.id,
          place_in_round: @place["place"],
          ring_in_round: @place["ring"],
          starts:,
          expires_at: @now + SiteSetting.peer_learning_days_to_answer.days,
        }
      end

      private

      def teachings
        @teachings ||=
          @place["teaches"]
            .filter_map do |teaching|
              skill = @tree.find_by_slug(teaching["skill"])
              [teaching["from"], teaching["to"], skill.id] if skill
            end
            .uniq
      end

      # The same time each week, as soon as there was time to answer, where clocks that change leave all of them free.
      def starts
        start =
          Skills::Week.new((@now.utc + TIME_TO_ANSWER).beginning_of_week).time_at(@place["start"])
        start += 1.week if start < @now + TIME_TO_ANSWER
        times = CommonTimes.new(User.where(id: @place["members"]), now: @now)
        Array
          .new(STARTS) { |weeks| start + weeks.weeks }
          .filter { |time| times.include?(time, minutes: @round.draw.rules["minutes"]) }
      end
    end
  end
end
