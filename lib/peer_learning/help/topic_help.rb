# frozen_string_literal: true

module PeerLearning
  module Help
    # What a topic tells its reader of the help that is asked for in it.
    class TopicHelp
      def initialize(topic, guardian)
        @topic = topic
        @guardian = guardian
      end

      # Neither a request, nor anybody who could make it one.
      def blank?
        !request && !can_mark?
      end

      def as_json(*)
        shown = TopicRequestSerializer.new(request, scope: @guardian, root: false) if request
        { request: shown&.as_json, can_mark: can_mark? }
      end

      private

      def can_mark?
        return @can_mark if defined?(@can_mark)
        @can_mark = @guardian.can_mark_help_request?(@topic)
      end

      def request
        return @request if defined?(@request)
        found = Request.preload(:skills, :user, :taker).find_by(topic_id: @topic.id)
        found&.assign_attributes(topic: @topic, kinds: HelpCategories.kinds)
        return @request = nil if !found || !@guardian.can_see_help_request?(found)
        found.reader_call = found.calls.find_by(user: @guardian.user) if @guardian.authenticated?
        @request = found
      end
    end
  end
end
