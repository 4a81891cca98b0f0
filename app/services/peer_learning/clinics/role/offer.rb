# frozen_string_literal: true

# Offers to share at a clinic, or to interpret. The working group and the hosts pick. Offered again, the words are new.
class PeerLearning::Clinics::Role::Offer
  include Service::Base
  include PeerLearning::Clinics::HoldsClinic

  params do
    attribute :clinic_id, :integer
    attribute :role, :string
    attribute :words, :string
    attribute :languages

    before_validation do
      self.words = PeerLearning::Skills::PlainText.clean(words)
      self.languages = Array(languages).uniq.first(PeerLearning::Clinics::Role::MAX_LANGUAGES)
    end

    validates :clinic_id, presence: true
    validates :role, inclusion: { in: PeerLearning::Clinics::Role::OFFERED }
    validate { PeerLearning::Clinics::Role.check(self) }
  end

  transaction do
    model :clinic, :lock_clinic
    policy :can_offer
    model :offered, :find_or_begin_role
    step :offer
    step :tell_hosts
  end

  private

  def can_offer(params:, guardian:, clinic:)
    return false if !guardian.can_come_to_clinics? || !clinic.published?
    params.role != "sharer" || clinic.calls_for_sharers
  end

  def find_or_begin_role(params:, guardian:, clinic:)
    clinic.roles.find_or_initialize_by(user: guardian.user, role: params.role)
  end

  # Who was told no stays so, and who takes part already does.
  def offer(params:, clinic:, offered:)
    offered.update!(words: params.words, languages: params.languages)
    clinic.roles.reset
  end

  def tell_hosts(guardian:, clinic:, offered:)
    return if !offered.previously_new_record?
    clinic
      .taking_part("host")
      .map(&:user)
      .without(guardian.user)
      .each { |host| offered.tell(host, "#{offered.role}_offers", by: guardian.user) }
  end
end
