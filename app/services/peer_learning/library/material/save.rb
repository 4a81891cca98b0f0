# frozen_string_literal: true

# Proposes a material, or changes one. It is public once the working group looked at it.
class PeerLearning::Library::Material::Save
  include Service::Base
  include PeerLearning::Library::SavesResource

  # Those of one member that wait to be looked at.
  MOST_PROPOSED = 20

  params do
    include PeerLearning::Library::SavesResource::Fields

    def details
      given(PeerLearning::Library::Material::DETAILS)
    end
  end

  transaction do
    step :share_catalogue
    step :take_turns
    model :resource
    policy :can_manage_resource
    policy :not_too_many
    model :same, optional: true
    policy :not_there_yet
    model :category, optional: true
    policy :category_open
    model :skills, optional: true
    policy :skills_known
    policy :media_there
    step :save
    step :keep_media
    step :follow
  end

  step :keep_resource

  private

  def fetch_resource(params:, guardian:)
    return lock_material(params:, guardian:) if params.resource_id
    PeerLearning::Library::Material.new(author: guardian.user, **params.details)
  end

  def not_too_many(guardian:, resource:)
    resource.persisted? || guardian.can_review_skills? ||
      PeerLearning::Library::Material.proposed.where(author: guardian.user).count < MOST_PROPOSED
  end

  def fetch_same(params:, resource:)
    same_as(resource, params.media)
  end
end
