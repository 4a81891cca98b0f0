# frozen_string_literal: true

module PeerLearning
  module Clinics
    class SpaceEntrySerializer < ApplicationSerializer
      attributes :id, :title, :url, :starts_at, :ends_at, :all_day, :published_at, :space

      # Whose it is.
      def space
        object.learning_space.display_name
      end
    end
  end
end
