# frozen_string_literal: true

# Takes what members said in the calendar's box, or took back there. Where every seat is taken they wait in line, and the box
# says so too.
class PeerLearning::Clinics::Attendance::FollowEvent
  include Service::Base
  include PeerLearning::Clinics::KeepsSitting

  params do
    attribute :sitting_id, :integer
    validates :sitting_id, presence: true
  end

  transaction do
    model :sitting
    model :post
    policy :still_open
    step :follow
  end

  step :keep_sitting

  private

  def follow(sitting:, post:, now:)
    answers = PeerLearning::EventsPlugin.answers(post)
    known = sitting.attendances.where.not(event_answer: nil).pluck(:user_id, :event_answer).to_h
    changed = (answers.keys | known.keys).select { |id| known[id] != answers[id] }
    User
      .where(id: changed)
      .order(:id)
      .each do |user|
        asked_anew = answers.key?(user.id) && answers[user.id].nil?
        asked_anew ? forget(sitting, user) : take(sitting, user, answers[user.id], now)
      end
  end

  # Its time was changed, and the calendar asks again. What they said to us stands.
  def forget(sitting, user)
    sitting.attendances.where(user:).update_all(event_answer: nil)
  end

  # nil: taken back there
  def take(sitting, user, answer, now)
    attendance = sitting.answer(user, answer || "not_going", now:)
    attendance.update!(event_answer: answer)
    attendance.tell("seat_awaited") if answer == "going" && attendance.waiting?
  end
end
