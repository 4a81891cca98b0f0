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
        post = create(raw: with_event(@text.raw), category:, skills: @record.clinic.skills)
        note(topic_id: post.topic_id)
      end

      def revise
        return if @record.event_revision == @record.revision
        rewrite(raw) if @record.topic
        note
      end

      private

      def raw
        raw = EventBlock.without(first_post.raw)
        with_event(ours?(raw) ? @text.raw : raw)
      end

      def with_event(raw)
        EventBlock.put_into(raw, @text.event)
      end

      def note(**changes)
        super(event_revision: @record.revision, **changes)
      end
    end
  end
end
