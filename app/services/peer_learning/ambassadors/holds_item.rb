# frozen_string_literal: true

# A verb about one thing that waits, of somebody in whose part of the queue it is; nobody else changes it meanwhile.
module PeerLearning::Ambassadors::HoldsItem
  extend ActiveSupport::Concern

  included do
    params do
      attribute :source, :string
      attribute :source_id, :integer
      attribute :username, :string
      attribute :words, :string

      before_validation { self.words = PeerLearning::Skills::PlainText.clean(words.to_s) }

      validates :source, inclusion: { in: ->(_) { PeerLearning::Ambassadors::Queue.names } }
      validates :source_id, presence: true
    end

    policy :can_see_ambassador_queue
  end

  private

  def can_see_ambassador_queue(guardian:)
    guardian.can_see_ambassador_queue?
  end

  # Of what they may not look after there is no row to be made.
  def fetch_seen(params:, guardian:, now:)
    PeerLearning::Ambassadors::Queue.new(guardian, now:).find(params.source, params.source_id)
  end

  def fetch_item(params:)
    PeerLearning::Ambassadors::Queue.hold(params.source, params.source_id)
  end

  # As it is now that nobody else changes it.
  def fetch_entry(params:, guardian:, now:)
    fetch_seen(params:, guardian:, now:)
  end

  def mine(guardian:, entry:)
    entry.taker_id == guardian.user.id
  end

  def mine_or_for_working_group(guardian:, entry:)
    mine(guardian:, entry:) || guardian.can_confirm_ambassadors?
  end
end
