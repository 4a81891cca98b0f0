# frozen_string_literal: true

# Looks after something that waits, so that nobody else has to.
class PeerLearning::Ambassadors::Item::Take
  include Service::Base
  include PeerLearning::Ambassadors::HoldsItem

  transaction do
    model :seen
    model :item
    model :entry
    policy :free
    step :take
  end

  private

  def free(guardian:, entry:)
    entry.taker_id.nil? || entry.taker_id == guardian.user.id
  end

  def take(guardian:, item:, entry:, now:)
    return if entry.taker_id
    item.give(guardian.user, deed: "taken", by: guardian.user, now:)
  end
end
