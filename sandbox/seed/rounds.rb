# frozen_string_literal: true

module Seed
  # The month's round: closed, drawn, and waiting for the working group.
  class Rounds
    CLOSED = 2.days

    def initialize(contents)
      @contents = contents
    end

    def draw
      return if PeerLearning::Connections::Round.exists?
      opt_in
      closes_at = CLOSED.ago
      round =
        PeerLearning::Connections::Round.create!(
          month: closes_at.to_date.beginning_of_month,
          closes_at:,
        )
      draw = round.draws.create!(rules: PeerLearning::RULES)
      result =
        PeerLearning::Connections::Draw::CarryOut.call(
          params: {
            draw_id: draw.id,
          },
          now: Time.zone.now,
        )
      raise result.inspect_steps if result.failure?
    end

    private

    # Three in four of those who told what they share or want.
    def opt_in
      profiles = PeerLearning::Skills::Profile.consented.order(:user_id)
      profiles.each_with_index do |profile, index|
        interprets = @contents["interpreters"].include?(profile.user.username)
        profile.update!(in_rounds: index % 4 != 3, interprets:)
      end
    end
  end
end
