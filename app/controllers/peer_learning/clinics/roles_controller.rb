# frozen_string_literal: true

module PeerLearning
  module Clinics
    # Who does what in a clinic.
    class RolesController < BaseController
      requires_login

      def offer
        change(Role::Offer)
      end

      def appoint
        change(Role::Appoint)
      end

      def answer
        change(Role::Answer)
      end

      def destroy
        change(Role::GiveUp)
      end
    end
  end
end
