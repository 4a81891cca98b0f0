# frozen_string_literal: true

# Says that somebody would like to have a resource in another language, or makes it so themselves; without a stance, neither
# any more.
class PeerLearning::Library::Translation::Declare
  include Service::Base
  include PeerLearning::Library::HoldsResource

  params do
    attribute :resource_id, :integer
    attribute :language, :string
    attribute :stance, :string

    validates :resource_id, presence: true

    validate do
      check = PeerLearning::Library::Check
      check.language(language).each { |text| errors.add(:language, text) }
      check.stance(stance).each { |text| errors.add(:stance, text) } if stance
    end
  end

  transaction do
    model :resource, :lock_resource
    policy :can_use_resource
    policy :not_translated_yet
    step :declare
  end

  private

  def can_use_resource(guardian:, resource:)
    guardian.can_use_resource?(resource)
  end

  def not_translated_yet(params:, resource:)
    params.stance.nil? || resource.languages.exclude?(params.language)
  end

  def declare(params:, guardian:, resource:, now:)
    said =
      resource.translations.find_or_initialize_by(user: guardian.user, language: params.language)
    return said.delete if params.stance.nil?
    said.created_at ||= now
    said.update!(stance: params.stance)
  end
end
