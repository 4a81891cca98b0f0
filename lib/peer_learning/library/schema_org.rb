# frozen_string_literal: true

module PeerLearning
  module Library
    # A resource as https://schema.org/LearningResource says it, for search engines: what is public of it, and no more.
    class SchemaOrg
      CONTEXT = "https://schema.org"
      TYPES = {
        "video" => "VideoObject",
        "audio" => "AudioObject",
        "slides" => "PresentationDigitalDocument",
        "document" => "DigitalDocument",
        "course" => "Course",
      }.freeze
      # Our levels from 0, in words that are the same for all.
      LEVELS = %w[Beginner Beginner Intermediate Advanced Expert].freeze

      def initialize(resource)
        @resource = resource
      end

      # For <script type="application/ld+json">
      def to_h
        {
          "@context" => CONTEXT,
          "@type" => type,
          "name" => @resource.title,
          "description" => @resource.description.squish.presence || @resource.title,
          "url" => Paths.resource(@resource),
          "inLanguage" => @resource.languages,
          "license" => Licence.url(@resource.licence),
          "creditText" => @resource.attribution,
          "datePublished" => day(@resource.published_at),
          "uploadDate" => (@resource.published_at&.iso8601 if video),
          "dateCreated" => @resource.held_on&.iso8601,
          "educationalLevel" => (LEVELS[@resource.level] if @resource.level),
          "teaches" => @resource.skills.map(&:name).presence,
          "timeRequired" => duration(@resource.seconds),
          "isAccessibleForFree" => true,
          **of_video,
          "encoding" => encodings.presence,
        }.compact
      end

      private

      def media
        @media ||= @resource.public_media
      end

      def video
        @video ||= media.find(&:as_video?)
      end

      def type
        video ? %w[LearningResource VideoObject] : "LearningResource"
      end

      def of_video
        return {} if !video
        link = MediaLink.new(video.url)
        {
          "contentUrl" => link.file || (video.url if !link.player),
          "embedUrl" => link.player,
          "duration" => duration(video.seconds),
        }
      end

      def encodings
        media.map do |medium|
          {
            "@type" => TYPES.fetch(medium.kind, "MediaObject"),
            "url" => Paths.medium(medium),
            "inLanguage" => medium.language,
            "contentSize" => medium.bytes&.to_s,
            "duration" => duration(medium.seconds),
          }.compact
        end
      end

      # ISO 8601
      def duration(seconds)
        ActiveSupport::Duration.build(seconds).iso8601 if seconds
      end

      def day(time)
        time&.to_date&.iso8601
      end
    end
  end
end
