# frozen_string_literal: true

# Cannot look after what another ambassador asked for.
class PeerLearning::Ambassadors::Item::Refuse
  include Service::Base
  include PeerLearning::Ambassadors::HoldsItem

  transaction do
    model :seen
    model :item
    step :refuse
  end

  private

  def refuse(guardian:, item:, now:)
    return if item.offered_to_id != guardian.user.id
    item.update!(offered_to: nil)
    item.record("refused", by: guardian.user, now:)
    PeerLearning::Notices.take_back(guardian.user, "ambassador_item_offered", item_id: item.id)
  end
end
