# frozen_string_literal: true

module PeerLearning
  module Connections
    # Whether they met, and what they leave behind.
    class AfterwardsController < BaseController
      requires_login

      def say_whether_met
        change(Connection::SayWhetherMet)
      end

      def write
        change(Summary::Write)
      end

      def publish
        change(Summary::AllowPublishing)
      end

      def withdraw
        change(Summary::WithdrawPublishing)
      end

      def thank
        change(Thanks::Give)
      end
    end
  end
end
