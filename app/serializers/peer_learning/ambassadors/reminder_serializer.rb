# frozen_string_literal: true

module PeerLearning
  module Ambassadors
    class ReminderSerializer < ApplicationSerializer
      attributes :state, :on, :asked, :taken
    end
  end
end
