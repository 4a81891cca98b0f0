# frozen_string_literal: true

module PeerLearning
  module Peers
    # Who fits, and how many fell away at which door.
    class Suggestions < Struct.new(:week, :want, :peers, :refused, :matching, keyword_init: true)
      include ActiveModel::Serialization

      DOORS = %w[skill language time room].freeze
    end
  end
end
