# frozen_string_literal: true

module PeerLearning
  module Clinics
    # Somebody would come, at a time that suits them.
    class Interest < ActiveRecord::Base
      self.table_name = "peer_learning_clinic_interests"

      belongs_to :clinic, class_name: "PeerLearning::Clinics::Clinic"
      belongs_to :user
    end
  end
end
