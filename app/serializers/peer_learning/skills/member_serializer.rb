# frozen_string_literal: true

module PeerLearning
  module Skills
    class MemberSerializer < ApplicationSerializer
      OWNERS_ONLY = %i[availability capacity paused_until visibility consented_at].freeze

      attributes :can_edit, :region, :time_zone, *OWNERS_ONLY

      has_one :user, serializer: BasicUserSerializer, embed: :objects
      has_many :languages, serializer: ProfileLanguageSerializer, embed: :objects
      has_many :skill_tags, serializer: SkillTagSerializer, embed: :objects

      def can_edit
        scope.can_edit_learning_profile?(object.user)
      end

      # Tags of proposed skills are seen by their owner alone.
      def skill_tags
        can_edit ? object.standing_skill_tags : object.active_skill_tags
      end

      # Where in the day somebody is tells much about them.
      def include_time_zone?
        scope.authenticated?
      end

      OWNERS_ONLY.each { |name| define_method(:"include_#{name}?") { can_edit } }
    end
  end
end
