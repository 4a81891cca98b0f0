# frozen_string_literal: true

module PeerLearning
  module Library
    class MediumSerializer < ApplicationSerializer
      attributes :id, *Medium::FIELDS, :kept_here, :filename, :dead, :file, :player

      # Here, what is kept here.
      def url
        Paths.medium(object)
      end

      def kept_here
        object.kept_here?
      end

      # Whether nothing was found there for some days.
      def dead
        object.dead?(@options[:now])
      end

      # What plays at once where it is a recording that is played.
      def file
        return url if object.upload
        link.file if object.as_video? || object.as_audio?
      end

      # Another site's, to be asked for by who presses, and by nobody else.
      def player
        link.player
      end

      # Of a file that is kept here, under which it was sent.
      def filename
        object.upload&.original_filename
      end

      private

      def link
        @link ||= MediaLink.new(object.url)
      end
    end
  end
end
