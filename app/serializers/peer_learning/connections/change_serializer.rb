# frozen_string_literal: true

module PeerLearning
  module Connections
    class ChangeSerializer < ApplicationSerializer
      attributes :change, :actor_id, :created_at
    end
  end
end
