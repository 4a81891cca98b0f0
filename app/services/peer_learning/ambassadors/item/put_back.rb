# frozen_string_literal: true

# Looks after it no longer; of the working group, also sees that whoever did does not.
class PeerLearning::Ambassadors::Item::PutBack
  include Service::Base
  include PeerLearning::Ambassadors::HoldsItem

  transaction do
    model :seen
    model :item
    model :entry
    policy :mine_or_nobodys
    step :put_back
  end

  private

  def mine_or_nobodys(guardian:, entry:)
    entry.taker_id.nil? || mine_or_for_working_group(guardian:, entry:)
  end

  def put_back(guardian:, item:, entry:, now:)
    return if !entry.taker_id
    item.give(nil, deed: "put_back", by: guardian.user, now:)
  end
end
