# frozen_string_literal: true

module PeerLearning
  module Clinics
    # Where a clinic is shown.
    module Paths
      def self.clinic(clinic)
        "#{Discourse.base_url}/peer-learning/clinics/#{clinic.id}"
      end
    end
  end
end
