# frozen_string_literal: true

module PeerLearning
  module Peers
    class MemberCardSerializer < ApplicationSerializer
      attributes :region

      has_one :user, serializer: BasicUserSerializer, embed: :objects
      has_many :languages, serializer: Skills::ProfileLanguageSerializer, embed: :objects
      has_many :offers, serializer: Skills::SkillTagSerializer, embed: :objects
      has_many :wants, serializer: Skills::SkillTagSerializer, embed: :objects

      def offers
        object.active_skill_tags.select(&:offer?)
      end

      def wants
        object.active_skill_tags.select(&:want?)
      end
    end
  end
end
