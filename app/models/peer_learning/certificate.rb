# frozen_string_literal: true

module PeerLearning
  # That a member did something, for whom they show it to. It says what it says, and no more. What it is about, its ground,
  # is a row of theirs in one of the rooms; as long as that is so it counts.
  class Certificate < ActiveRecord::Base
    MAX_NAME = 100

    self.table_name = "peer_learning_certificates"
    # Dropped after all is deployed.
    self.ignored_columns = %w[attendance_id]

    belongs_to :user
    belongs_to :ground, polymorphic: true, optional: true

    mattr_reader :rooms, default: {}

    class << self
      # kind: in addresses, and in locales below peer_learning.certificate
      # room: what one can be about there; answers to
      # - model, of the grounds, each of which is one member's;
      # - hold(id, guardian), the reader's own by the id of what they took part in, held until the transaction ends; nil where
      #   there is none, or they may not know of it;
      # - true_of?(ground, now:), whether it is so;
      # - confirmed?(ground), whether somebody else says so too;
      # - facts(ground, locale:), what its page tells besides, as JSON has it.
      def add(kind, room)
        rooms[kind.to_s] = room
      end

      # Nobody finds one by trying.
      def new_code
        SecureRandom.alphanumeric(20)
      end

      # Those of an account that becomes another's; not of what both had, which is kept once.
      def move(from_id, into_id)
        where(user_id: from_id).update_all(user_id: into_id)
        where(user_id: into_id).preload(:ground).each { |one| one.destroy! if !one.ground }
      end
    end

    def kind
      rooms.keys.find { |kind| rooms[kind].model.name == ground_type }
    end

    def withdrawn?
      withdrawn_at.present?
    end

    # Neither withdrawn, nor of what is not so any more.
    def valid_at?(now)
      !withdrawn? && ground.present? && room.true_of?(ground, now:)
    end

    # Whether somebody else said so, or only who it is about.
    def confirmed?
      room.confirmed?(ground)
    end

    def facts
      room.facts(ground, locale:)
    end

    private

    def room
      rooms.fetch(kind)
    end
  end
end

# == Schema Information
#
# Table name: peer_learning_certificates
#
#  id           :bigint           not null, primary key
#  code         :string(40)       not null
#  ground_type  :string(100)      not null
#  locale       :string(10)       not null
#  name         :string(200)      not null
#  withdrawn_at :datetime
#  created_at   :datetime         not null
#  ground_id    :bigint           not null
#  user_id      :bigint           not null
#
# Indexes
#
#  idx_peer_learning_certificates_by_ground      (ground_type,ground_id) UNIQUE
#  index_peer_learning_certificates_on_code      (code) UNIQUE
#  index_peer_learning_certificates_on_user_id   (user_id)
#
