# frozen_string_literal: true

# Looks for the fairest times of a clinic in one week.
class PeerLearning::Clinics::FindTwins
  include Service::Base

  # Members need so long to hear of it.
  AHEAD = 2.weeks

  params do
    attribute :clinic_id, :integer
    attribute :week, :date

    before_validation { self.week = nil if !week.is_a?(Date) }

    validates :clinic_id, presence: true
  end

  model :clinic
  policy :can_manage_clinic
  model :twins

  private

  def fetch_clinic(params:, guardian:)
    clinics = PeerLearning::Clinics::Clinic.visible_to(guardian)
    clinics.preload(:roles).find_by(id: params.clinic_id)
  end

  def can_manage_clinic(guardian:, clinic:)
    guardian.can_manage_clinic?(clinic)
  end

  # Of a week that is over, nothing is left to choose from.
  def fetch_twins(params:, guardian:, clinic:, now:)
    date = [params.week || (now + AHEAD).to_date, now.to_date].max.beginning_of_week
    week = PeerLearning::Skills::Week.new(date.in_time_zone("UTC"))
    PeerLearning::Clinics::Twins.new(clinic, guardian, week:, now:)
  end
end
