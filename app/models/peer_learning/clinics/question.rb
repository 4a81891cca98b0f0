# frozen_string_literal: true

module PeerLearning
  module Clinics
    # What somebody would like to hear about at a clinic. Others say that they would, too.
    class Question < ActiveRecord::Base
      MAX_WORDS = 500
      MOST_OPEN = 5

      self.table_name = "peer_learning_clinic_questions"

      belongs_to :clinic, class_name: "PeerLearning::Clinics::Clinic"
      belongs_to :user, optional: true
      # Where it was asked, if that was in a text relay.
      belongs_to :post, optional: true
      has_many :votes,
               class_name: "PeerLearning::Clinics::QuestionVote",
               inverse_of: :question,
               dependent: :delete_all

      # The relay, as long as it stands.
      def relay_topic
        post&.topic
      end
    end
  end
end
