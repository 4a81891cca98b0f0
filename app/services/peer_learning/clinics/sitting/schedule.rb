# frozen_string_literal: true

# Sets when a clinic is held. A time that is set already is not set twice.
class PeerLearning::Clinics::Sitting::Schedule
  include Service::Base
  include PeerLearning::Clinics::HoldsClinic

  params do
    attribute :clinic_id, :integer
    attribute :starts
    attribute :time_zone, :string

    validates :clinic_id, presence: true

    validate do
      check = PeerLearning::Clinics::Check
      check.starts(starts).each { |text| errors.add(:starts, text) }
      check.time_zone(time_zone).each { |text| errors.add(:time_zone, text) }
    end

    def times
      starts.map { |text| PeerLearning::Clock.moment(text) }.uniq
    end
  end

  transaction do
    model :clinic, :lock_clinic
    policy :can_manage_clinic
    policy :not_cancelled
    policy :to_come
    policy :not_too_many
    step :schedule
  end

  step :keep_topics

  private

  def to_come(params:, now:)
    params.times.all? { |time| time > now }
  end

  def not_too_many(params:, clinic:, now:)
    standing = clinic.sittings.to_come(now).map(&:starts_at)
    (standing | params.times).size <= PeerLearning::Clinics::Sitting::MOST
  end

  def schedule(params:, clinic:)
    standing = clinic.planned_sittings.map(&:starts_at)
    (params.times - standing).each do |time|
      clinic.sittings.create!(
        starts_at: time,
        ends_at: time + clinic.minutes.minutes,
        time_zone: params.time_zone,
        seats: clinic.seats,
      )
    end
    clinic.sittings.reset
  end
end
