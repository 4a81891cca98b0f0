# frozen_string_literal: true

module PeerLearning
  module Peers
    class BridgeSerializer < ApplicationSerializer
      attributes :sharer,
                 :interpreter,
                 :language,
                 :sharer_language,
                 :lessons,
                 :ranges,
                 :overlap_minutes,
                 :starts_at

      %i[sharer interpreter].each { |name| define_method(name) { person(object[name]) } }

      private

      def person(user)
        {
          user: BasicUserSerializer.new(user, scope:, root: false).as_json,
          time_zone: user.user_option.timezone.presence,
        }
      end
    end
  end
end
