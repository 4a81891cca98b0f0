# frozen_string_literal: true

module PeerLearning
  module Connections
    class EffectSerializer < ApplicationSerializer
      attributes :matched,
                 :matched_before,
                 :new_places,
                 :rings,
                 :rings_before,
                 :coming_in_count,
                 :falling_out_count

      has_many :coming_in, serializer: BasicUserSerializer, embed: :objects
      has_many :falling_out, serializer: BasicUserSerializer, embed: :objects
    end
  end
end
