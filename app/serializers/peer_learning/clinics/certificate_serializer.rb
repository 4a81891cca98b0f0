# frozen_string_literal: true

module PeerLearning
  module Clinics
    # What a certificate says to whoever opens it; withdrawn, only that.
    class CertificateSerializer < ApplicationSerializer
      SAID = %i[name clinic skills starts_at time_zone minutes language confirmed issued_at].freeze

      attributes :valid, :locale, *SAID

      SAID.each { |field| define_method(:"include_#{field}?") { valid } }

      def valid
        !object.withdrawn?
      end

      def clinic
        object.sitting.clinic.title
      end

      # In the language of the page.
      def skills
        object.sitting.clinic.skills.map { |skill| skill.name(object.locale) }
      end

      def starts_at
        object.sitting.starts_at
      end

      def time_zone
        object.sitting.time_zone
      end

      def minutes
        object.sitting.minutes
      end

      def language
        object.sitting.clinic.language
      end

      # By the host, and not by who was there alone.
      def confirmed
        object.confirmed?
      end

      def issued_at
        object.created_at
      end
    end
  end
end
