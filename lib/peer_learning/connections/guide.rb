# frozen_string_literal: true

module PeerLearning
  module Connections
    # How a meeting can go, in a few sentences: by how far apart its members are, what is learned it for, and of which area
    # the skill is. The room begins with them, and the connection's page has them in its reader's language.
    class Guide
      # As levels between who shares and who learns.
      NEAR = (..1)
      FAR = (3..)

      def initialize(connection, locale:)
        @connection = connection
        @locale = locale
      end

      def lines
        [
          "hello",
          "distances.#{distance}",
          "purposes.#{purpose}",
          "areas.#{@connection.skill.area}",
          ("interpreted" if @connection.taking_part.any?(&:interprets?)),
          "half_time",
          "close",
        ].compact.map { |key| I18n.t("peer_learning.guide.#{key}", locale: @locale) }
      end

      private

      # Of several, the furthest apart set the pace.
      def distance
        levels =
          @connection.teachings.filter_map do |teaching|
            offer = tag("offer", teaching.teacher_id, teaching.skill_id)
            want = tag("want", teaching.learner_id, teaching.skill_id)
            offer.level - want.level if offer && want
          end

        case levels.max
        when NEAR
          "near"
        when FAR
          "far"
        else
          "apart"
        end
      end

      # What all of them learn it for, where that is one thing.
      def purpose
        purposes =
          @connection.teachings.map do |teaching|
            tag("want", teaching.learner_id, teaching.skill_id)&.purpose
          end
        (purposes.first if purposes.uniq.size == 1) || "open"
      end

      def tag(direction, user_id, skill_id)
        tags[[direction, user_id, skill_id]]
      end

      # Nothing is told of a skill that is not shown to members.
      def tags
        @tags ||=
          Skills::SkillTag
            .shown
            .where(
              skill_id: @connection.teachings.map(&:skill_id),
              user_id: Skills::Profile.consented.where(user_id: people).select(:user_id),
            )
            .index_by { |tag| [tag.direction, tag.user_id, tag.skill_id] }
      end

      def people
        @connection.teachings.flat_map { |teaching| [teaching.teacher_id, teaching.learner_id] }
      end
    end
  end
end
