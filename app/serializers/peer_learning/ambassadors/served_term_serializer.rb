# frozen_string_literal: true

module PeerLearning
  module Ambassadors
    # A term of the reader's that a certificate can be about.
    class ServedTermSerializer < ApplicationSerializer
      attributes :id, :begins_on, :served_until

      has_one :certificate, serializer: OwnCertificateSerializer, embed: :objects
    end
  end
end
