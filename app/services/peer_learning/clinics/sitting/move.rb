# frozen_string_literal: true

# Holds a sitting at another time. Whoever comes is told, and keeps their seat.
class PeerLearning::Clinics::Sitting::Move
  include Service::Base
  include PeerLearning::Clinics::HoldsSitting

  params do
    attribute :sitting_id, :integer
    attribute :start, :string
    attribute :time_zone, :string

    validates :sitting_id, presence: true

    validate do
      check = PeerLearning::Clinics::Check
      check.starts([start]).each { |text| errors.add(:start, text) }
      check.time_zone(time_zone).each { |text| errors.add(:time_zone, text) }
    end

    def time
      PeerLearning::Clock.moment(start)
    end
  end

  transaction do
    model :sitting, :lock_sitting
    model :clinic
    policy :can_manage_clinic
    policy :still_to_be_held
    policy :to_come
    policy :time_free
    step :move
  end

  step :keep_sitting

  private

  def still_to_be_held(sitting:, now:)
    sitting.planned? && !sitting.over?(now)
  end

  def to_come(params:, now:)
    params.time > now
  end

  def time_free(params:, sitting:)
    others = sitting.clinic.sittings.planned.where.not(id: sitting)
    !others.exists?(starts_at: params.time)
  end

  def move(params:, sitting:)
    length = sitting.ends_at - sitting.starts_at
    sitting.revise(
      starts_at: params.time,
      ends_at: params.time + length,
      time_zone: params.time_zone,
    )
  end
end
