# frozen_string_literal: true

module PeerLearning
  module Connections
    # What a member needs to be able to meet.
    class SupportController < BaseController
      requires_login

      def update
        change(SupportRequest::Make)
      end

      def destroy
        change(SupportRequest::TakeBack)
      end
    end
  end
end
