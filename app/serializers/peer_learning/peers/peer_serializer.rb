# frozen_string_literal: true

module PeerLearning
  module Peers
    class PeerSerializer < ApplicationSerializer
      attributes :region, :time_zone, :score, :reasons, :overlap_minutes, :starts_at

      has_one :user, serializer: BasicUserSerializer, embed: :objects
      has_many :languages, serializer: Skills::ProfileLanguageSerializer, embed: :objects
    end
  end
end
