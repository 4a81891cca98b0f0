# frozen_string_literal: true

module PeerLearning
  module Peers
    class MemberCardSerializer < ApplicationSerializer
      WORDS = %i[affiliation role].freeze

      attributes :region, :contexts, *WORDS

      has_one :user, serializer: PersonSerializer, embed: :objects
      has_many :languages, serializer: Skills::ProfileLanguageSerializer, embed: :objects
      has_many :offers, serializer: CardTagSerializer, embed: :objects
      has_many :wants, serializer: CardTagSerializer, embed: :objects

      def offers
        object.shown_skill_tags.select(&:offer?)
      end

      def wants
        object.shown_skill_tags.select(&:want?)
      end

      WORDS.each do |name|
        define_method(:"include_#{name}?") { scope.can_see_learning_words?(object.user) }
      end
    end
  end
end
