# frozen_string_literal: true

module PeerLearning
  # A row of a member's that a certificate can be about.
  module Certifiable
    extend ActiveSupport::Concern

    included do
      has_one :certificate,
              as: :ground,
              class_name: "PeerLearning::Certificate",
              inverse_of: :ground,
              dependent: :delete
    end

    # For the archive of who it is about.
    def archived_certificate
      certificate&.slice(:code, :name, :created_at, :withdrawn_at)
    end
  end
end
