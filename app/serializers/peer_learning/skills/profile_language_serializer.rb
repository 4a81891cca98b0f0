# frozen_string_literal: true

module PeerLearning
  module Skills
    class ProfileLanguageSerializer < ApplicationSerializer
      attributes :code, :proficiency
    end
  end
end
