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

      # rows: hashes of user_id, code and proficiency, each code once
      def self.declare(rows)
        upsert_all(rows, unique_by: %i[user_id code]) if rows.any?
      end
    end
  end
end

# == Schema Information
#
# Table name: peer_learning_profile_languages
#
#  id          :bigint           not null, primary key
#  code        :string(35)       not null
#  proficiency :integer          not null
#  created_at  :datetime         not null
#  updated_at  :datetime         not null
#  user_id     :bigint           not null
#
# Indexes
#
#  idx_peer_learning_profile_languages_on_code  (code,proficiency,user_id)
#  idx_peer_learning_profile_languages_on_user  (user_id,code) UNIQUE
#
