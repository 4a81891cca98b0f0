# frozen_string_literal: true

module PeerLearning
  module Connections
    # What a connection is about, as paragraphs of a mail: its goal, what the learner gives back, and when.
    class Details
      def initialize(connection, user, now:)
        @connection = connection
        @user = user
        @now = now
        @zone = user.user_option.timezone.presence || "UTC"
      end

      def to_s
        [words(:goal), words(:give_back), times, video_link].compact.join("\n\n")
      end

      # In a swap ring.
      def ring
        part = RingPart.new(@connection, @user)
        [
          lesson(:learned, part.learned, :teacher),
          lesson(:taught, part.taught, :learner),
        ].compact.join("\n")
      end

      private

      def lesson(key, teaching, person)
        return if !teaching
        name = teaching.public_send(person).username
        "- #{sentence(key, name:, skill: teaching.skill.name)}"
      end

      def words(field)
        text = @connection.public_send(field).presence
        "#{sentence(field)}\n\n#{text.gsub(/^/, "> ")}" if text
      end

      def times
        times = [@connection.starts_at].compact.presence || proposed_times
        return if times.empty?
        [sentence(:times, zone: @zone), *times.map { |time| "- #{Clock.words(time, @zone)}" }].join(
          "\n",
        )
      end

      def proposed_times
        @connection.slots.to_come(@now).map(&:starts_at)
      end

      def video_link
        url = @connection.video_url
        "#{sentence(:video_link)} #{url}" if url && @connection.member(@user)&.taking_part?
      end

      def sentence(key, **values)
        I18n.t("peer_learning.mails.details.#{key}", **values)
      end
    end
  end
end
