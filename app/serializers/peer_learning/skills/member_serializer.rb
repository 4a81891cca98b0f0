# frozen_string_literal: true

module PeerLearning
  module Skills
    class MemberSerializer < ApplicationSerializer
      WORDS = %i[affiliation role].freeze
      MEMBERS_ONLY = %i[time_zone bandwidth].freeze
      OWNERS_ONLY = %i[
        availability
        capacity
        help_per_week
        paused_until
        stepped_back_at
        visibility
        consented_at
        nudges
        offer_hints
        offer_hint
        in_rounds
        interprets
        for_affiliate
      ].freeze

      attributes :can_edit, :region, :contexts, *WORDS, *MEMBERS_ONLY, *OWNERS_ONLY

      has_one :user, serializer: PersonSerializer, embed: :objects
      has_many :languages, serializer: ProfileLanguageSerializer, embed: :objects
      has_many :skill_tags, serializer: ProfileTagSerializer, embed: :objects

      def can_edit
        scope.can_edit_learning_profile?(object.user)
      end

      def offer_hint
        object.offer_hint&.slice(:skill_id, :people)
      end

      # Tags of proposed skills are seen by their owner alone.
      def skill_tags
        tags = can_edit ? object.standing_skill_tags : object.shown_skill_tags
        tags.each { |tag| tag.user = object.user }
      end

      WORDS.each do |name|
        define_method(:"include_#{name}?") { scope.can_see_learning_words?(object.user) }
      end

      # Where in the day somebody is, and what their connection bears, tells much about them.
      MEMBERS_ONLY.each { |name| define_method(:"include_#{name}?") { scope.authenticated? } }

      OWNERS_ONLY.each { |name| define_method(:"include_#{name}?") { can_edit } }
    end
  end
end
