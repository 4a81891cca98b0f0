# frozen_string_literal: true

module PeerLearning
  module Library
    # Where resources are shown.
    module Paths
      def self.captions(medium)
        "#{Discourse.base_path}/peer-learning/library/media/#{medium.id}/captions.vtt"
      end

      def self.resource(resource)
        "#{Discourse.base_url}/peer-learning/library/#{resource.id}"
      end
    end
  end
end
