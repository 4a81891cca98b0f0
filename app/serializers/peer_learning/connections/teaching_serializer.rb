# frozen_string_literal: true

module PeerLearning
  module Connections
    class TeachingSerializer < ApplicationSerializer
      attributes :teacher_id, :learner_id, :skill_id
    end
  end
end
