# frozen_string_literal: true

module PeerLearning
  module Library
    class DeskSerializer < ApplicationSerializer
      # What is said beside one that is not public.
      class WaitingSerializer < CardSerializer
        attributes :taken_down_at
      end

      attributes :can_add, :light_first

      with_options embed: :objects do
        has_many :asked, serializer: CardSerializer
        has_many :mine, serializer: WaitingSerializer
        has_many :proposed, serializer: CardSerializer
        has_many :dead, serializer: CardSerializer
      end
    end
  end
end
