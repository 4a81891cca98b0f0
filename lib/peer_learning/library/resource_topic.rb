# frozen_string_literal: true

module PeerLearning
  module Library
    # The topic about a resource. It leads to the page of that and holds nothing of it, so that nothing is left in it when
    # somebody withdraws what they said. One that was deleted is not begun again.
    class ResourceTopic < ForumTopic
      def initialize(resource)
        super(resource, resource.text)
      end

      def keep
        return revise if @record.topic
        return note if @record.topic_id
        # As soon as there is a category, it is begun there.
        @record.public? ? begin_topic : @record.update!(topic_revision: @record.revision)
      end

      private

      def begin_topic
        category = @record.category
        return if !category
        post = create(raw: @text.raw, category:, skills: @record.skills)
        note(topic_id: post.topic_id)
      end

      def revise
        rewrite(ours?(first_post.raw) ? @text.raw : nil)
        note(topic_closed: turn(@record.topic))
      end

      # Nothing more is said about what is not there, until it is back. Whoever else closed it has their reasons: whether it was
      # the forum is returned.
      def turn(topic)
        by_us = @record.topic_closed?
        if !@record.public? && !topic.closed?
          topic.update_status("closed", true, Discourse.system_user)
          return true
        end
        return by_us if !@record.public? || !by_us
        topic.update_status("closed", false, Discourse.system_user)
        false
      end

      def note(**changes)
        super(topic_revision: @record.revision, **changes)
      end
    end
  end
end
