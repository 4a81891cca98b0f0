# frozen_string_literal: true

module PeerLearning
  # What a certificate says to whoever opens it; of one that does not count, only that, and whether it was withdrawn.
  class CertificateSerializer < ApplicationSerializer
    SAID = %i[kind name facts confirmed issued_at].freeze

    attributes :valid, :withdrawn, :locale, *SAID

    SAID.each { |field| define_method(:"include_#{field}?") { valid } }

    def valid
      return @valid if defined?(@valid)
      @valid = object.valid_at?(@options[:now])
    end

    def withdrawn
      object.withdrawn?
    end

    def confirmed
      object.confirmed?
    end

    def issued_at
      object.created_at
    end
  end
end
