# frozen_string_literal: true

# Takes back what somebody told of a resource: their own, or what the working group finds should not stand there.
class PeerLearning::Library::Use::TakeBack
  include Service::Base
  include PeerLearning::Library::HoldsResource

  params do
    attribute :resource_id, :integer
    attribute :user_id, :integer
    validates :resource_id, presence: true
  end

  transaction do
    model :resource, :lock_resource
    policy :may_take_back
    step :take_back
  end

  private

  def may_take_back(params:, guardian:)
    params.user_id == guardian.user.id || guardian.can_review_skills?
  end

  def take_back(params:, resource:)
    resource.uses.find_by(user_id: params.user_id)&.destroy!
  end
end
