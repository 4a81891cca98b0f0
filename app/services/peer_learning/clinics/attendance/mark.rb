# frozen_string_literal: true

# Notes, as a host, who was at a sitting and who was not; nil takes a note back.
class PeerLearning::Clinics::Attendance::Mark
  include Service::Base
  include PeerLearning::Clinics::HoldsSitting

  params do
    attribute :sitting_id, :integer
    attribute :user_ids
    attribute :attended, :boolean

    before_validation do
      self.user_ids = Array(user_ids).filter_map { |id| Integer(id, exception: false) }
    end

    validates :sitting_id, presence: true
  end

  transaction do
    model :sitting, :lock_sitting
    model :clinic
    policy :can_manage_clinic
    policy :has_begun
    step :mark
  end

  step :look_at_badges

  private

  def mark(params:, sitting:)
    sitting
      .attendances
      .where(user_id: params.user_ids)
      .update_all(host_says_attended: params.attended)
  end

  def look_at_badges(clinic:)
    PeerLearning::Clinics::Badges.look_at(clinic)
  end
end
