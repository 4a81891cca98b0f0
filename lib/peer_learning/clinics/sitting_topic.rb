# frozen_string_literal: true

module PeerLearning
  module Clinics
    # The topic of a sitting, written by the forum itself.
    class SittingTopic
      # Core writes them anew when somebody is renamed.
      MENTION = /@[[:alnum:]_.-]+/
      private_constant :MENTION

      def initialize(sitting)
        @sitting = sitting
        @text = SittingText.new(sitting)
      end

      def begin
        return if !@sitting.planned? || !category
        post =
          PostCreator.create!(
            Discourse.system_user,
            title: @text.title,
            raw: with_event(@text.raw),
            category: category.id,
            tags: @sitting.clinic.skills.map(&:slug),
            skip_validations: true,
          )
        note(topic_id: post.topic_id)
      end

      def revise
        return if @sitting.event_revision == @sitting.revision
        return note if !@sitting.topic
        fields = { title:, raw: }.compact
        PostRevisor.new(first_post).revise!(
          Discourse.system_user,
          fields,
          bypass_bump: true,
          skip_validations: true,
        )
        note
      end

      private

      def category
        @sitting.clinic.category
      end

      def first_post
        @first_post ||= @sitting.topic.first_post
      end

      # nil where somebody gave it another one
      def title
        @text.title if @sitting.topic.title == @sitting.topic_title
      end

      def raw
        raw = EventBlock.without(first_post.raw)
        with_event(digest(raw) == @sitting.text_digest ? @text.raw : raw)
      end

      def with_event(raw)
        EventBlock.put_into(raw, @text.event)
      end

      def note(**changes)
        @sitting.update!(
          topic_title: @text.title,
          text_digest: digest(@text.raw),
          event_revision: @sitting.revision,
          **changes,
        )
      end

      def digest(text)
        Digest::SHA256.hexdigest(text.strip.gsub(MENTION, "@"))
      end
    end
  end
end
