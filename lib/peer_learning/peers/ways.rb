# frozen_string_literal: true

module PeerLearning
  module Peers
    # How this forum lets somebody learn without a peer, in the names of the engine's steps.
    module Ways
      def self.open_to(guardian)
        [
          "resource",
          ("help-request" if guardian.can_create_topic?(nil) && !Discourse.readonly_mode?),
          "clinic",
        ].compact
      end
    end
  end
end
