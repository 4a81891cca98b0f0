# frozen_string_literal: true

module PeerLearning
  # A certificate, to whom it is about.
  class OwnCertificateSerializer < ApplicationSerializer
    attributes :code, :name, :withdrawn

    def withdrawn
      object.withdrawn?
    end
  end
end
