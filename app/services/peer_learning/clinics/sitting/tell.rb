# frozen_string_literal: true

# Tells some of those who come that a sitting is moved or called off: each of them once, all of these or none.
class PeerLearning::Clinics::Sitting::Tell
  include Service::Base

  BATCH = 100

  params do
    attribute :sitting_id, :integer
    validates :sitting_id, presence: true
  end

  transaction do
    model :sitting
    model :attendances
    step :tell
  end

  private

  def fetch_sitting(params:)
    PeerLearning::Clinics::Sitting.find_by(id: params.sitting_id)
  end

  def fetch_attendances(sitting:)
    sitting
      .attendances
      .coming
      .where(told_revision: ...sitting.revision)
      .lock("FOR UPDATE SKIP LOCKED")
      .limit(BATCH)
      .preload(user: :user_option)
      .to_a
  end

  def tell(sitting:, attendances:, now:)
    attendances.each do |attendance|
      attendance.update!(told_revision: sitting.revision, reminder: nil)
      if !sitting.over?(now)
        attendance.tell(sitting.cancelled? ? "sitting_cancelled" : "sitting_moved")
      end
    end
  end
end
