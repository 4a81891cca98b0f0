# frozen_string_literal: true

module PeerLearning
  module Clinics
    class ElsewhereSerializer < ApplicationSerializer
      has_many :events, serializer: SpaceEntrySerializer, embed: :objects
      has_many :news, serializer: SpaceEntrySerializer, embed: :objects
    end
  end
end
