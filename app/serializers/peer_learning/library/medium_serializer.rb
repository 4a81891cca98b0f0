# frozen_string_literal: true

module PeerLearning
  module Library
    class MediumSerializer < ApplicationSerializer
      attributes :id, *Medium::FIELDS
    end
  end
end
