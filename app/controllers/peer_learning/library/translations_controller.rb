# frozen_string_literal: true

module PeerLearning
  module Library
    class TranslationsController < BaseController
      requires_login

      def update
        change(Translation::Declare)
      end

      def destroy
        change(Translation::Declare)
      end
    end
  end
end
