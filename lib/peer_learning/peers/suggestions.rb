# frozen_string_literal: true

module PeerLearning
  module Peers
    # Who fits, best first, and who shares only what the wanted is part of.
    class Suggestions < Struct.new(:week, :want, :peers, :wider, :matching, keyword_init: true)
      include ActiveModel::Serialization
    end
  end
end
