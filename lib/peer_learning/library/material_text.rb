# frozen_string_literal: true

module PeerLearning
  module Library
    # The topic about a material.
    class MaterialText < ResourceText
      private

      def about
        [
          say("welcome", url: page),
          PlainMarkdown.paragraphs(@resource.description).presence,
          list(skills, proposed_by),
        ].compact.join("\n\n")
      end

      def proposed_by
        author = @resource.author
        say("proposed_by", name: "@#{author.username}") if author
      end
    end
  end
end
