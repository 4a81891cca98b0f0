# frozen_string_literal: true

# Looks after what another ambassador did, who asked for it.
class PeerLearning::Ambassadors::Item::TakeOver
  include Service::Base
  include PeerLearning::Ambassadors::HoldsItem

  transaction do
    model :seen
    model :item
    model :entry
    policy :asked
    step :take_over
  end

  private

  # Pressed twice, it is theirs already.
  def asked(guardian:, entry:)
    [entry.offered_to_id, entry.taker_id].include?(guardian.user.id)
  end

  def take_over(guardian:, item:, entry:, now:)
    return if entry.taker_id == guardian.user.id
    item.give(guardian.user, deed: "taken_over", by: guardian.user, now:)
    PeerLearning::Notices.take_back(guardian.user, "ambassador_item_offered", item_id: item.id)
  end
end
