# frozen_string_literal: true

module PeerLearning
  module Ambassadors
    # A term, to whose it is.
    class TermSerializer < AmbassadorSerializer
      attributes :state,
                 :words,
                 :reason,
                 :begins_on,
                 :ends_on,
                 :renewal_asked_at,
                 :talk_until,
                 :created_at

      has_one :successor, serializer: BasicUserSerializer, embed: :objects
    end
  end
end
