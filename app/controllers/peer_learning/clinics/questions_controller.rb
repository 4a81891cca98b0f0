# frozen_string_literal: true

module PeerLearning
  module Clinics
    # What is to be talked about.
    class QuestionsController < BaseController
      requires_login

      def create
        change(Question::Ask)
      end

      def vote
        change(Question::Vote, wanted: true)
      end

      def vote_no_more
        change(Question::Vote, wanted: false)
      end

      def tend
        change(Question::Tend)
      end

      def destroy
        change(Question::TakeBack)
      end
    end
  end
end
