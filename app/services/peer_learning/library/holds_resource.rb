# frozen_string_literal: true

# A verb about one resource: held until all of it is done, so that what is public is what everybody said.
module PeerLearning::Library::HoldsResource
  private

  # Of one that they may not see, nobody learns that it is there.
  def lock_resource(params:, guardian:)
    visible(PeerLearning::Library::Resource.hold(params.resource_id), guardian)
  end

  def lock_recording(params:, guardian:)
    visible(PeerLearning::Library::Recording.hold(params.resource_id), guardian)
  end

  def lock_material(params:, guardian:)
    visible(PeerLearning::Library::Material.hold(params.resource_id), guardian)
  end

  def visible(resource, guardian)
    resource if resource && guardian.can_see_resource?(resource)
  end

  def can_manage_resource(guardian:, resource:)
    guardian.can_manage_resource?(resource)
  end

  def follow(resource:, now:)
    resource.follow(now:)
  end

  def keep_resource(resource:)
    Jobs.enqueue(Jobs::PeerLearningKeepResource, resource_id: resource.id)
  end
end
