# frozen_string_literal: true

module PeerLearning
  module Connections
    # A post about a connection: in the language they meet in where we have words in it, else in the forum's.
    class PostText
      # without: whom it does not name any more
      def initialize(connection, without: nil)
        @connection = connection
        @without = without
      end

      private

      def locale
        @locale ||= Locales.for(@connection.language)
      end

      def say(key, **values)
        I18n.t("peer_learning.#{self.class.name.demodulize.underscore}.#{key}", locale:, **values)
      end

      def skill_name(skill = @connection.skill)
        skill.name(locale)
      end

      def mention(user)
        "@#{user.username}"
      end

      def members
        @connection.taking_part.map(&:user).without(@without)
      end

      def mentions
        members.map { |user| mention(user) }.join(say("and"))
      end

      def quote(text)
        PlainMarkdown.paragraphs(text).gsub(/^/, "> ")
      end
    end
  end
end
