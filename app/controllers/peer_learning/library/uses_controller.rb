# frozen_string_literal: true

module PeerLearning
  module Library
    class UsesController < BaseController
      requires_login

      def update
        change(Use::Tell)
      end

      def destroy
        change(Use::TakeBack)
      end
    end
  end
end
