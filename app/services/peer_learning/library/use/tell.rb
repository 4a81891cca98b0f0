# frozen_string_literal: true

# Tells in one line what somebody did with a resource, or says it otherwise. What is there already is said once.
class PeerLearning::Library::Use::Tell
  include Service::Base
  include PeerLearning::Library::HoldsResource

  params do
    attribute :resource_id, :integer
    attribute :words, :string

    before_validation { self.words = PeerLearning::Skills::PlainText.clean(words.to_s) }

    validates :resource_id, presence: true

    validate do
      PeerLearning::Library::Check.use_words(words).each { |text| errors.add(:words, text) }
    end
  end

  transaction do
    model :resource, :lock_resource
    policy :can_use_resource
    step :write
  end

  private

  def can_use_resource(guardian:, resource:)
    guardian.can_use_resource?(resource)
  end

  def write(params:, guardian:, resource:, now:)
    use = resource.uses.find_or_initialize_by(user: guardian.user)
    use.created_at ||= now
    use.update!(words: params.words)
  end
end
