# frozen_string_literal: true

module PeerLearning
  module Connections
    # How a room begins: what they agreed on, a way to begin, and where help is.
    class RoomText < PostText
      def title
        say("title", skill: skill_name)
      end

      def raw
        [say("welcome", members: mentions), agreement, guide, help].join("\n\n")
      end

      private

      def agreement
        [
          "## #{say("agreement")}",
          list(*teachings, *interpreters, say("minutes", count: @connection.minutes)),
          words(:goal),
          words(:give_back),
        ].compact.join("\n\n")
      end

      def teachings
        @connection.teachings.map do |teaching|
          say(
            "teaching",
            teacher: mention(teaching.teacher),
            learner: mention(teaching.learner),
            skill: PlainMarkdown.line(skill_name(teaching.skill)),
          )
        end
      end

      def interpreters
        @connection
          .taking_part
          .select(&:interprets?)
          .map { |member| say("interprets", member: mention(member.user)) }
      end

      def words(field)
        text = @connection.public_send(field).presence
        "#{say(field)}\n\n#{quote(text)}" if text
      end

      def guide
        "## #{say("guide")}\n\n#{list(*Guide.new(@connection, locale:).lines)}"
      end

      def help
        page = "#{Discourse.base_url}/peer-learning/connections/#{@connection.id}"
        lines = [
          say("help.page", url: page),
          say("help.conduct", url: "#{Discourse.base_url}/guidelines"),
          say("help.flag"),
        ]
        "## #{say("help.title")}\n\n#{list(*lines)}"
      end

      def list(*lines)
        lines.map { |line| "- #{line}" }.join("\n")
      end
    end
  end
end
