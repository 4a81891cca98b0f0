# frozen_string_literal: true

module PeerLearning
  module Library
    # The topic about a resource, in the language of that.
    class ResourceText < ForumText
      def initialize(resource)
        @resource = resource
        super(resource.language)
      end

      private

      def heading
        say("title", resource: @resource.title)
      end

      def words
        @resource.public? ? about : say("taken_down", url: page)
      end

      def skills
        names_of(@resource.skills)
      end

      def page
        Paths.resource(@resource)
      end
    end
  end
end
