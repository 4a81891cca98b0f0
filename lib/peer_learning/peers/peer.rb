# frozen_string_literal: true

module PeerLearning
  module Peers
    # Somebody who fits, and why.
    class Peer < Struct.new(
      :user,
      :affiliate,
      :region,
      :languages,
      :time_zone,
      :score,
      :reasons,
      :overlap_minutes,
      :starts_at,
      :saved,
      keyword_init: true,
    )
      include ActiveModel::Serialization
    end
  end
end
