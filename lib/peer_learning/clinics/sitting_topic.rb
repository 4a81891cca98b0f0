# frozen_string_literal: true

module PeerLearning
  module Clinics
    # The topic of a sitting, with its event.
    class SittingTopic < ForumTopic
      def initialize(sitting)
        super(sitting, SittingText.new(sitting))
      end

      def begin
        category = @record.clinic.category
        return if !@record.planned? || !category
        raw = EventBlock.put_into(@text.raw, @text.event)
        post = create(raw:, category:, skills: @record.clinic.skills)
        note(topic_id: post.topic_id)
      end

      def revise
        return if @record.event_revision == @record.revision
        rewrite(raw) if @record.topic
        note
      end

      private

      def raw
        raw = first_post.raw
        words = EventBlock.without(raw)
        EventBlock.put_into(raw, @text.event, rest: ours?(words) ? @text.raw : words)
      end

      def note(**changes)
        super(event_revision: @record.revision, **changes)
      end
    end
  end
end
