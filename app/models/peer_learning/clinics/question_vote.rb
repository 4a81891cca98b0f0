# frozen_string_literal: true

module PeerLearning
  module Clinics
    class QuestionVote < ActiveRecord::Base
      self.table_name = "peer_learning_question_votes"

      belongs_to :question, class_name: "PeerLearning::Clinics::Question"
      belongs_to :user
    end
  end
end
