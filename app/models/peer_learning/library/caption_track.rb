# frozen_string_literal: true

module PeerLearning
  module Library
    # Captions as WebVTT, written by Captions.
    class CaptionTrack < ActiveRecord::Base
      self.table_name = "peer_learning_caption_tracks"

      belongs_to :medium, class_name: "PeerLearning::Library::Medium"
    end
  end
end
