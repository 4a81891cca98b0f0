# frozen_string_literal: true

module PeerLearning
  module Library
    # Where resources are shown.
    module Paths
      # Elsewhere, or here.
      def self.medium(medium)
        return file(medium) if medium.upload
        medium.captions_kept? ? captions(medium) : medium.url
      end

      def self.transcript(transcript)
        part = transcript.to_h.slice(:from_second, :to_second).compact
        part = part.transform_keys { |name| name.to_s.delete_suffix("_second") }
        address = captions(transcript).sub(/captions\.vtt\z/, "transcript.txt")
        part.any? ? "#{address}?#{part.to_query}" : address
      end

      def self.file(medium)
        name = ERB::Util.url_encode(medium.upload.original_filename)
        "#{Discourse.base_path}/peer-learning/library/media/#{medium.id}/file/#{name}"
      end

      def self.captions(medium)
        "#{Discourse.base_path}/peer-learning/library/media/#{medium.id}/captions.vtt"
      end

      def self.resource(resource)
        "#{Discourse.base_url}/peer-learning/library/#{resource.id}"
      end
    end
  end
end
