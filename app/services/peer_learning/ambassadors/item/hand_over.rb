# frozen_string_literal: true

# Asks another ambassador to look after it, who may say no; it stays one's own until they say yes.
class PeerLearning::Ambassadors::Item::HandOver
  include Service::Base
  include PeerLearning::Ambassadors::HoldsItem
  include PeerLearning::Ambassadors::FindsColleague

  transaction do
    model :seen
    model :item
    model :entry
    policy :mine
    model :colleague
    step :offer
  end

  private

  def offer(guardian:, item:, colleague:, now:)
    return if item.offered_to == colleague
    item.update!(offered_to: colleague)
    item.record("offered", by: guardian.user, now:)
    PeerLearning::Notices.tell(
      colleague,
      "ambassador_item_offered",
      display_username: guardian.user.username,
      item_id: item.id,
    )
  end
end
