# frozen_string_literal: true

module PeerLearning
  module Library
    class MaterialSerializer < ResourceSerializer
      has_one :author, serializer: PersonSerializer, embed: :objects
    end
  end
end
