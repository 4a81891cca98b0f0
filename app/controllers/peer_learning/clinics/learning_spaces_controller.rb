# frozen_string_literal: true

module PeerLearning
  module Clinics
    # What others hold elsewhere.
    class LearningSpacesController < PeerLearning::BaseController
      def index
        limit_rate("clinics", 60)
        elsewhere = Elsewhere.new(now:)
        render_serialized(elsewhere, ElsewhereSerializer, root: false)
      end
    end
  end
end
