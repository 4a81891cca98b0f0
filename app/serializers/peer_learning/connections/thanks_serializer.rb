# frozen_string_literal: true

module PeerLearning
  module Connections
    class ThanksSerializer < ApplicationSerializer
      attributes :giver_id, :receiver_id, :skill_id, :words
    end
  end
end
