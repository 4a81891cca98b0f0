# frozen_string_literal: true

# What it waited for was done.
class PeerLearning::Ambassadors::Item::Finish
  include Service::Base
  include PeerLearning::Ambassadors::HoldsItem

  transaction do
    model :seen
    model :item
    model :entry
    policy :mine
    step :finish
  end

  private

  def finish(guardian:, item:, now:)
    item.finish(by: guardian.user, now:) if !item.done?
  end
end
