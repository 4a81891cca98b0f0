# frozen_string_literal: true

module PeerLearning
  module UserExtension
    extend ActiveSupport::Concern

    prepended do
      # Also while the plugin is disabled: what belongs to an account goes with it.
      has_one :learning_profile, class_name: "PeerLearning::Skills::Profile", dependent: :destroy
      has_many :learning_openings,
               class_name: "PeerLearning::Peers::Opening",
               dependent: :delete_all
    end
  end
end
