# frozen_string_literal: true

module PeerLearning
  module Library
    # A resource on its page: to everybody what is public of it, and more to those who look after it.
    class ResourceSerializer < ApplicationSerializer
      PEOPLE = { user: PersonSerializer::PARTS }.freeze
      PARTS = [
        :skills,
        :topic,
        { media: :upload, author: PersonSerializer::PARTS, uses: PEOPLE, translations: PEOPLE },
      ].freeze

      class UseSerializer < ApplicationSerializer
        attributes :words, :created_at

        has_one :user, serializer: PersonSerializer, embed: :objects
      end

      class TranslationSerializer < ApplicationSerializer
        attributes :language, :stance

        # Who would only like to have it need not say so to all.
        has_one :user, serializer: PersonSerializer, embed: :objects

        def include_user?
          object.makes_it? || object.user_id == scope.user&.id
        end
      end

      attributes :id,
                 :type,
                 :title,
                 :description,
                 :language,
                 :languages,
                 :level,
                 :region,
                 :licence,
                 :attribution,
                 :category_id,
                 :published_at,
                 :taken_down_at,
                 :taken_down_words,
                 :skills,
                 :captions,
                 :transcripts,
                 :topic_url,
                 :can_manage,
                 :can_put_up,
                 :can_use

      has_many :media, serializer: MediumSerializer, embed: :objects
      has_many :uses, serializer: UseSerializer, embed: :objects
      has_many :translations, serializer: TranslationSerializer, embed: :objects

      def type
        object.class.name.demodulize.underscore
      end

      def skills
        object.skills.map { |skill| { id: skill.id, slug: skill.slug } }
      end

      def media
        insider? ? object.media : object.public_media
      end

      # Those kept here that can go with what is played, whole or a part of it.
      def captions
        return [] if !insider? && !captions_shown?
        object.captions.map { |medium| medium.slice(:id, :language) }
      end

      def transcripts
        whole = object.captions.map { |medium| Resource::Transcript.new(medium) }
        (insider? ? whole : object.public_transcripts).map do |transcript|
          {
            id: transcript.id,
            language: transcript.language,
            from_second: transcript.from_second,
            to_second: transcript.to_second,
          }
        end
      end

      def include_category_id?
        can_manage
      end

      def include_taken_down_at?
        insider?
      end

      def include_taken_down_words?
        insider?
      end

      def topic_url
        topic = object.topic
        topic.relative_url if topic && scope.can_see_topic?(topic)
      end

      def can_manage
        return @can_manage if defined?(@can_manage)
        @can_manage = scope.can_manage_resource?(object)
      end

      def can_put_up
        scope.can_put_up_resource?(object)
      end

      def can_use
        scope.can_use_resource?(object)
      end

      private

      def captions_shown?
        (object.spans || [[nil, nil]]).any? { |from, to| object.allows?("captions", from, to) }
      end

      def insider?
        return @insider if defined?(@insider)
        @insider = scope.can_see_all_of_resource?(object)
      end
    end
  end
end
