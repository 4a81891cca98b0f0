# frozen_string_literal: true

module PeerLearning
  module Peers
    class PeerSerializer < ApplicationSerializer
      attributes :user,
                 :region,
                 :languages,
                 :time_zone,
                 :reasons,
                 :overlap_minutes,
                 :starts_at,
                 :saved

      # With whom they take part for, as everywhere.
      def user
        person = BasicUserSerializer.new(object.user, scope:, root: false).as_json
        { **person, affiliate: object.affiliate }
      end

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
