# frozen_string_literal: true

module Seed
  # The month's round: closed, drawn, and waiting for the working group; and the one before, whose connections are under way.
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
      remember_last(round)
    end

    private

    # Its groups are kept no longer than until the next one opens; what came of them is.
    def remember_last(round)
      now = round.closes_at - 28.days
      last =
        PeerLearning::Connections::Round.create!(
          month: round.month.prev_month,
          closes_at: now,
          state: "published",
          published_at: now,
          told_at: now,
        )
      connections = PeerLearning::Connections::Connection
      connections
        .where(origin: %w[round swap bridge])
        .each
        .with_index(1) do |connection, place_in_round|
          connection.update!(round_id: last.id, place_in_round:)
          user_ids = connection.members.pluck(:user_id)
          PeerLearning::Connections::Outcome.match(connection, user_ids:, round: last, now:)
        end
    end

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
