# frozen_string_literal: true

module PeerLearning
  module Library
    # The topic about a recording, written by the forum itself. It leads to the recording's page and holds nothing of it, so
    # that nothing is left in it when somebody withdraws what they said. What people wrote stays theirs; a topic that was
    # deleted is not begun again.
    class RecordingTopic
      # Core writes them anew when somebody is renamed.
      MENTION = /@[[:alnum:]_.-]+/
      private_constant :MENTION

      # recording: held by whoever calls
      def initialize(recording)
        @recording = recording
        @text = RecordingText.new(recording)
      end

      def keep
        return revise if @recording.topic
        return note if @recording.topic_id
        # As soon as there is one, it is begun there.
        @recording.public? && category ? begin_topic : note_nothing
      end

      private

      def category
        @category ||= @recording.category
      end

      def begin_topic
        post =
          PostCreator.create!(
            Discourse.system_user,
            title: @text.title,
            raw: @text.raw,
            category: category.id,
            tags: @recording.clinic.skills.map(&:slug),
            skip_validations: true,
          )
        note(topic_id: post.topic_id)
      end

      def revise
        first_post = @recording.topic.first_post
        fields = { title: (@text.title if ours?(@recording.topic.title)), raw: raw(first_post) }
        PostRevisor.new(first_post).revise!(
          Discourse.system_user,
          fields.compact,
          bypass_bump: true,
          skip_validations: true,
        )
        note(topic_closed: turn(@recording.topic))
      end

      def ours?(title)
        title == @recording.topic_title
      end

      # nil where people made it theirs
      def raw(post)
        @text.raw if digest(post.raw) == @recording.text_digest
      end

      # Nothing more is said about what is not there, until it is back. Whoever else closed it has their reasons: whether it was
      # the forum is returned.
      def turn(topic)
        by_us = @recording.topic_closed?
        if !@recording.public? && !topic.closed?
          topic.update_status("closed", true, Discourse.system_user)
          return true
        end
        return by_us if !@recording.public? || !by_us
        topic.update_status("closed", false, Discourse.system_user)
        false
      end

      def note_nothing
        @recording.update!(topic_revision: @recording.revision) if !@recording.public?
      end

      def note(**changes)
        @recording.update!(
          topic_title: @text.title,
          text_digest: digest(@text.raw),
          topic_revision: @recording.revision,
          **changes,
        )
      end

      def digest(text)
        Digest::SHA256.hexdigest(text.strip.gsub(MENTION, "@"))
      end
    end
  end
end
