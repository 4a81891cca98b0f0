# frozen_string_literal: true

module PeerLearning
  module Connections
    # To who asked for it.
    class OwnSupportRequestSerializer < ApplicationSerializer
      attributes :kind, :note, :state
    end
  end
end
