# frozen_string_literal: true

module PeerLearning
  module Clinics
    # A member was told of a clinic that has what they want to learn.
    class Invitation < ActiveRecord::Base
      # To one of them a week at most.
      APART = 1.week

      self.table_name = "peer_learning_clinic_invitations"

      belongs_to :clinic, class_name: "PeerLearning::Clinics::Clinic"
      belongs_to :user
    end
  end
end
