# frozen_string_literal: true

module PeerLearning
  module Clinics
    # That somebody was at a sitting, for whom they show it to. It says what it says, and no more.
    class Certificate < ActiveRecord::Base
      MAX_NAME = 100

      self.table_name = "peer_learning_certificates"

      belongs_to :user
      belongs_to :attendance, class_name: "PeerLearning::Clinics::Attendance"

      # Nobody finds one by trying.
      def self.new_code
        SecureRandom.alphanumeric(20)
      end

      def withdrawn?
        withdrawn_at.present?
      end

      def sitting
        attendance.sitting
      end

      # Whether the host said so, or only who was there.
      def confirmed?
        attendance.host_says_attended?
      end
    end
  end
end
