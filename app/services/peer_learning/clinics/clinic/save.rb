# frozen_string_literal: true

# Begins a clinic as a draft, or changes one. What is not given stays as it is.
class PeerLearning::Clinics::Clinic::Save
  include Service::Base
  include PeerLearning::Clinics::HoldsClinic
  include PeerLearning::ChoosesCategory
  include PeerLearning::FindsSkills

  DETAILS = PeerLearning::Clinics::Clinic::DETAILS
  FIELDS = [*DETAILS, :skill_ids].freeze
  UNCHECKED = %i[calls_for_sharers category_id].freeze
  NEEDED = %i[title language skill_ids].freeze

  params do
    include PeerLearning::GivenFields

    attribute :clinic_id, :integer
    attribute :title, :string
    attribute :description, :string
    attribute :occasion, :string
    attribute :repeats, :string
    attribute :level, :integer
    attribute :language, :string
    attribute :region, :string
    attribute :minutes, :integer
    attribute :seats, :integer
    attribute :video_url, :string
    attribute :calls_for_sharers, :boolean
    attribute :category_id, :integer
    attribute :skill_ids

    before_validation do
      self.title = PeerLearning::Skills::PlainText.clean(title) if title
      self.description = description.to_s.strip if given?(:description)
      self.calls_for_sharers ||= false
      self.region = region.presence
      self.video_url = video_url.presence
      self.skill_ids = Array(skill_ids).filter_map { |id| Integer(id, exception: false) }.uniq
    end

    validate do
      check = PeerLearning::Clinics::Check
      (checked - UNCHECKED).each do |field|
        check.public_send(field, public_send(field)).each { |text| errors.add(field, text) }
      end
    end

    def details
      given(DETAILS)
    end

    private

    # Of a new one, nothing that it needs may be missing.
    def checked
      clinic_id ? FIELDS & @given : FIELDS & (@given | NEEDED)
    end
  end

  policy :can_begin

  transaction do
    step :share_catalogue
    model :clinic
    policy :can_manage_clinic
    policy :not_cancelled
    model :category, optional: true
    policy :category_open
    model :skills, optional: true
    policy :skills_known
    step :save
    step :offer_seats
  end

  step :keep_topics

  private

  def can_begin(params:, guardian:)
    params.clinic_id.present? || guardian.can_manage_clinics?
  end

  def fetch_clinic(params:, guardian:)
    return lock_clinic(params:, guardian:) if params.clinic_id
    PeerLearning::Clinics::Clinic.new(author: guardian.user, **params.details)
  end

  def category_open(params:, guardian:, clinic:, category:)
    may_choose_category?(clinic, category, params:, guardian:)
  end

  def save(params:, guardian:, clinic:, skills:)
    is_new = clinic.new_record?
    clinic.update!(params.details)
    clinic.be_about(skills.map(&:id)) if params.given?(:skill_ids)
    clinic.rewrite_topics
    clinic.roles.create!(user: guardian.user, role: "host", answer: "accepted") if is_new
  end

  # More of them come to who waits; those who have one keep it.
  def offer_seats(clinic:, now:)
    return if !clinic.saved_change_to_seats? || clinic.previously_new_record?
    clinic
      .sittings
      .to_come(now)
      .order(:id)
      .lock
      .each do |sitting|
        sitting.update!(seats: clinic.seats)
        sitting.fill_seats(now:)
      end
  end
end
