# frozen_string_literal: true

# Says how much of a recording others may hear and see of who speaks in it: for the first time, or otherwise than before. It
# counts at once. Nothing that was said before is written over.
class PeerLearning::Library::Consent::Give
  include Service::Base
  include PeerLearning::Library::HoldsResource

  params do
    attribute :resource_id, :integer
    attribute :choice, :string
    attribute :parts

    before_validation do
      self.parts = choice == "parts" ? PeerLearning::Library::Given.parts(parts) : []
    end

    validates :resource_id, presence: true

    validate do
      if PeerLearning::Library::Permission::CHOICES.exclude?(choice)
        errors.add(:choice, I18n.t("peer_learning.library.check.choice"))
      end
      if choice == "parts"
        PeerLearning::Library::Check.parts(parts).each { |text| errors.add(:parts, text) }
      end
    end
  end

  transaction do
    model :resource, :lock_recording
    model :speaker
    step :write
    step :follow
  end

  step :keep_resource

  private

  def fetch_speaker(guardian:, resource:)
    resource.speaker_of(guardian.user)
  end

  # Said twice, it is said once.
  def write(params:, speaker:, now:)
    last = speaker.consent
    return if last && last.choice == params.choice && last.parts == params.parts
    speaker.consents.create!(choice: params.choice, parts: params.parts, created_at: now)
  end
end
