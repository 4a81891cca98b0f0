# frozen_string_literal: true

module PeerLearning
  module Peers
    class ClosedDoorsSerializer < ApplicationSerializer
      attributes :refused, :fitting, :among
    end
  end
end
