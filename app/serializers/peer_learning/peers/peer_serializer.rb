# frozen_string_literal: true

module PeerLearning
  module Peers
    class PeerSerializer < ApplicationSerializer
      attributes :region,
                 :languages,
                 :time_zone,
                 :score,
                 :reasons,
                 :overlap_minutes,
                 :starts_at,
                 :saved

      has_one :user, serializer: BasicUserSerializer, embed: :objects

      def languages
        object.languages.map { |code, proficiency| { code:, proficiency: } }
      end
    end
  end
end
