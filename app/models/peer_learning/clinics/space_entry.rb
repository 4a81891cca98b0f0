# frozen_string_literal: true

module PeerLearning
  module Clinics
    # Something that a learning space elsewhere says: an event of its calendar, or news of its feed.
    class SpaceEntry < ActiveRecord::Base
      MAX_TITLE = 200

      # What lies further ahead nobody plans yet, and what was written longer ago is no news.
      AHEAD = 90.days
      NEW = 60.days

      self.table_name = "peer_learning_space_entries"

      belongs_to :learning_space, class_name: "PeerLearning::Clinics::LearningSpace"

      scope :to_come,
            ->(now) do
              where(ends_at: now.., starts_at: ..now + AHEAD).order(:starts_at, :title, :id)
            end

      scope :news,
            ->(now) do
              where(starts_at: nil, published_at: (now - NEW)..now).order(
                published_at: :desc,
                id: :desc,
              )
            end
    end
  end
end

# == Schema Information
#
# Table name: peer_learning_space_entries
#
#  id                :bigint           not null, primary key
#  all_day           :boolean          default(FALSE), not null
#  ends_at           :datetime
#  fingerprint       :string(40)       not null
#  published_at      :datetime
#  starts_at         :datetime
#  title             :string(200)      not null
#  url               :string(1000)
#  created_at        :datetime         not null
#  updated_at        :datetime         not null
#  learning_space_id :bigint           not null
#
# Indexes
#
#  idx_peer_learning_space_entries  (learning_space_id,fingerprint) UNIQUE
#
