# frozen_string_literal: true

module PeerLearning
  module Library
    # Where a recording is shown.
    module Paths
      def self.recording(recording)
        "#{Discourse.base_url}/peer-learning/library/#{recording.id}"
      end
    end
  end
end
