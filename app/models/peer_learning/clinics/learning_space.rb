# frozen_string_literal: true

module PeerLearning
  module Clinics
    # A place elsewhere where people learn, of which an admin named the calendar or the news feed. It is read from time to
    # time, and what it says is shown apart from what is held here.
    class LearningSpace < ActiveRecord::Base
      MOST = 20
      MAX_NAME = 200

      # Whoever runs it need not fear us.
      EVERY = 6.hours
      SOON = 1.hour

      self.table_name = "peer_learning_learning_spaces"

      has_many :entries,
               class_name: "PeerLearning::Clinics::SpaceEntry",
               inverse_of: :learning_space,
               dependent: :delete_all

      # Why the last attempt to read it came to nothing.
      enum :failure,
           %w[unreachable too_large unreadable].to_h { |name| [name, name] },
           scopes: false

      # One that could not be read has its turn sooner.
      scope :due,
            ->(now) do
              where(tried_at: [nil, ..now - EVERY]).or(
                where.not(failure: nil).where(tried_at: ..now - SOON),
              )
            end

      class << self
        # As an admin wrote them.
        def addresses(setting = SiteSetting.peer_learning_learning_spaces)
          setting.split("|").map(&:strip).reject(&:empty?)
        end

        # There is one for each address, and none for what is no longer one.
        def follow_setting
          where.not(address: addresses).destroy_all
          addresses.each { |address| create_or_find_by!(address:) }
        end
      end

      def display_name
        name.presence || URI(address).host
      end

      # entries: attributes of those that it has now; the others go.
      def keep(entries)
        keys = { learning_space_id: id }
        self.entries.where.not(fingerprint: entries.pluck(:fingerprint)).delete_all
        return if entries.empty?
        SpaceEntry.upsert_all(
          entries.map { |entry| entry.merge(keys) },
          unique_by: %i[learning_space_id fingerprint],
        )
      end
    end
  end
end

# == Schema Information
#
# Table name: peer_learning_learning_spaces
#
#  id         :bigint           not null, primary key
#  address    :string(1000)     not null
#  failure    :string(30)
#  name       :string(200)
#  tried_at   :datetime
#  created_at :datetime         not null
#  updated_at :datetime         not null
#
# Indexes
#
#  index_peer_learning_learning_spaces_on_address  (address) UNIQUE
#
