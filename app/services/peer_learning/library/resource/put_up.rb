# frozen_string_literal: true

# Lets a resource be public: a material that the working group looked at, or what was taken down before. A recording is public
# then as far as its speakers say.
class PeerLearning::Library::Resource::PutUp
  include Service::Base
  include PeerLearning::Library::HoldsResource

  params do
    attribute :resource_id, :integer
    validates :resource_id, presence: true
  end

  transaction do
    model :resource, :lock_resource
    policy :can_put_up_resource
    step :put_up
    step :follow
  end

  step :keep_resource

  private

  def can_put_up_resource(guardian:, resource:)
    guardian.can_put_up_resource?(resource)
  end

  def put_up(guardian:, resource:, now:)
    resource.put_up(guardian.user, now:)
  end
end
