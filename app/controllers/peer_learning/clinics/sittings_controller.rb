# frozen_string_literal: true

module PeerLearning
  module Clinics
    # When a clinic is held, and who comes.
    class SittingsController < BaseController
      requires_login

      def create
        change(Sitting::Schedule)
      end

      def move
        change(Sitting::Move)
      end

      def cancel
        change(Sitting::Cancel)
      end

      def answer
        change(Attendance::Answer)
      end
    end
  end
end
