# frozen_string_literal: true

module PeerLearning
  module Peers
    # Who fits, best first.
    class Suggestions < Struct.new(:week, :want, :peers, :matching, keyword_init: true)
      include ActiveModel::Serialization
    end
  end
end
