# frozen_string_literal: true

module PeerLearning
  module Connections
    # A line of the list of rounds.
    class RoundSerializer < ApplicationSerializer
      attributes :id, :month, :state, :closes_at, :published_at, :told_at
    end
  end
end
