# frozen_string_literal: true

module Seed
  # Last month's round with what came of it, and this month's: closed, drawn, and waiting for the working group.
  class Rounds
    CLOSED = 2.days
    VERBS = PeerLearning::Connections

    def initialize(contents)
      @contents = contents
      @last = contents["last_round"]
      @closes_at = CLOSED.ago
      @month = @closes_at.to_date.beginning_of_month
    end

    def publish_last
      return if VERBS::Round.exists?
      Jobs.run_immediately!
      opt_in(@last["members"])
      month = @month.prev_month
      call(VERBS::Round::Open, now: month.next_occurring(:monday).in_time_zone("UTC"))
      round = VERBS::Round.find_by!(month:)
      draw_lots(round, now: round.closes_at)
      publish(round.reload, now: round.closes_at + 1.day)
      answer(round, now: round.closes_at + 2.days)
      Notification.where("data::json ->> 'kind' LIKE 'peer_learning.round_%'").delete_all
    ensure
      Jobs.run_later!
    end

    def draw
      return if VERBS::Round.exists?(month: @month)
      opt_in(three_in_four)
      draw_lots(VERBS::Round.create!(month: @month, closes_at: @closes_at), now: Time.zone.now)
    end

    private

    def draw_lots(round, now:)
      draw = round.draws.create!(rules: PeerLearning::RULES)
      call(VERBS::Draw::CarryOut, now:, draw_id: draw.id)
    end

    # In one transaction, so that members are told as they were then before a job could tell them as of today.
    def publish(round, now:)
      round_id = round.id
      ActiveRecord::Base.transaction do
        call(VERBS::Round::Publish, @last["published_by"], now:, round_id:, draw_id: round.draw_id)
        call(VERBS::Round::FillPlaces, now:, round_id:)
        call(VERBS::Round::TellLeftOut, now:, round_id:)
      end
    end

    def answer(round, now:)
      first, *others = round.connections.order(:place_in_round)
      names_in(first).each do |name|
        starts = first.slots.pluck(:id)
        call(VERBS::Connection::Accept, name, now:, connection_id: first.id, starts:)
      end
      others.each do |other|
        name = names_in(other).first
        call(VERBS::Connection::Decline, name, now:, connection_id: other.id, reason: "no_time")
      end
      leave_behind(first, now: first.reload.ends_at + 1.hour)
    end

    def leave_behind(connection, now:)
      connection_id = connection.id
      names = names_in(connection)
      call(VERBS::Connection::SayWhetherMet, names.first, now:, connection_id:, met: true)
      summary = @last["summary"].symbolize_keys
      call(VERBS::Summary::Write, names.last, now:, connection_id:, finished: true, **summary)
      names.each { |name| call(VERBS::Summary::AllowPublishing, name, now:, connection_id:) }
    end

    def names_in(connection)
      connection.members.map { |member| member.user.username }
    end

    # Of those who told what they share or want.
    def three_in_four
      names = PeerLearning::Skills::Profile.consented.order(:user_id).map { _1.user.username }
      names.reject.with_index { |_, index| index % 4 == 3 }
    end

    def opt_in(names)
      PeerLearning::Skills::Profile.find_each do |profile|
        name = profile.user.username
        interprets = @contents["interpreters"].include?(name)
        profile.update!(in_rounds: names.include?(name), interprets:)
      end
    end

    def call(verb, name = Discourse.system_user.username, now:, **params)
      result = verb.call(params:, guardian: User.find_by_username(name).guardian, now:)
      raise "#{verb}, #{name}: #{result.inspect_steps}" if result.failure?
    end
  end
end
