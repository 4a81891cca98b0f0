# frozen_string_literal: true

module PeerLearning
  module Skills
    class ProfileLanguage < ActiveRecord::Base
      NATIVE = 5
      PROFICIENCIES = 0..NATIVE

      self.table_name = "peer_learning_profile_languages"

      belongs_to :user

      # Well enough to meet in it.
      scope :speaking, ->(code) { where(code:, proficiency: RULES[:minProficiency]..) }

      validates :code, presence: true
      validates :proficiency, inclusion: { in: PROFICIENCIES }
    end
  end
end
