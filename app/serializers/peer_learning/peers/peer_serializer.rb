# frozen_string_literal: true

module PeerLearning
  module Peers
    class PeerSerializer < ApplicationSerializer
      attributes :region, :languages, :time_zone, :reasons, :overlap_minutes, :starts_at, :saved

      has_one :user, serializer: PersonSerializer, embed: :objects

      # For how many somebody has room is their own, and how many found them is nobody's.
      def reasons
        object.reasons.reject { |reason| reason["kind"] == "load" }
      end

      def languages
        object.languages.map { |code, proficiency| { code:, proficiency: } }
      end
    end
  end
end
