# frozen_string_literal: true

module PeerLearning
  module Peers
    class ClosedDoorsSerializer < ApplicationSerializer
      attributes :refused, :fitting, :among, :changes, :ways

      def ways
        Ways.open_to(scope)
      end
    end
  end
end
