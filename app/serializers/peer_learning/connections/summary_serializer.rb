# frozen_string_literal: true

module PeerLearning
  module Connections
    class SummarySerializer < ApplicationSerializer
      attributes(*Summary::PROMPTS, :author_id, :finished_at, :topic_url, :can_be_public)

      def topic_url
        object.topic&.relative_url
      end

      # Whether the forum has a place for it.
      def can_be_public
        Summary.category.present?
      end
    end
  end
end
