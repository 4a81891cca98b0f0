# frozen_string_literal: true

module PeerLearning
  module Connections
    # When and where the members of a connection meet.
    class TimesController < BaseController
      requires_login

      def create
        change(Slot::Propose)
      end

      def pick
        change(Slot::Pick)
      end

      def unpick
        change(Slot::Unpick)
      end

      def keep_video_link
        change(Connection::KeepVideoLink)
      end
    end
  end
end
