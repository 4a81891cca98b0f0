# frozen_string_literal: true

module PeerLearning
  module Clinics
    # A clinic on its page.
    class ClinicSerializer < RowSerializer
      attributes :description,
                 :seats,
                 :calls_for_sharers,
                 :video_url,
                 :category_id,
                 :has_category,
                 :can_manage,
                 :can_come,
                 :in_calendar,
                 :calendar,
                 :questions,
                 :feedback

      # Where they meet is for those who come.
      def include_video_url?
        managed? || object.roles.any? { |role| role.accepted? && role.user_id == scope.user&.id } ||
          object.sittings.any? { |sitting| @options[:board].mine(sitting)&.going? }
      end

      def has_category
        object.category.present?
      end

      def include_has_category?
        managed?
      end

      def can_manage
        managed?
      end

      def can_come
        scope.can_come_to_clinics?
      end

      # Whether the forum's calendar shows who answered what, to whoever reads the topic.
      def in_calendar
        EventsPlugin.state == "ok"
      end

      # "ok", or why sittings are no events of the forum's calendar
      def calendar
        EventsPlugin.state
      end

      def include_calendar?
        managed?
      end

      # Those that most would like to hear about first; answered ones last.
      def questions
        sorted =
          object.questions.sort_by do |question|
            [question.answered_at ? 1 : 0, -question.votes.size, question.id]
          end
        sorted.map { |question| QuestionSerializer.new(question, scope:, root: false).as_json }
      end

      # nil where so few answered that one could be told from another
      def feedback
        Feedback.new(object).counts
      end

      private

      def managed?
        return @managed if defined?(@managed)
        @managed = scope.can_manage_clinic?(object)
      end
    end
  end
end
