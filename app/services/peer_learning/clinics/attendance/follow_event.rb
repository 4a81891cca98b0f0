# frozen_string_literal: true

# Takes what members said in the calendar's box, or took back there. Where every seat is taken they wait in line, and the box
# says so too.
class PeerLearning::Clinics::Attendance::FollowEvent
  include Service::Base

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

  step :keep_event

  private

  def fetch_sitting(params:)
    PeerLearning::Clinics::Sitting.hold(params.sitting_id)
  end

  def fetch_post(sitting:)
    sitting.post_with_event
  end

  def still_open(sitting:, now:)
    sitting.open?(now)
  end

  def follow(sitting:, post:, now:)
    answers = PeerLearning::EventsPlugin.answers(post)
    known = sitting.attendances.where.not(event_answer: nil).to_h { |one| [one.user_id, one.event_answer] }
    changed = answers.reject { |user_id, answer| known[user_id] == answer }
    gone = known.keys - answers.keys
    users = User.where(id: [*changed.keys, *gone]).index_by(&:id)
    changed.each { |user_id, answer| take(sitting, users[user_id], answer, answer, now) }
    gone.each { |user_id| take(sitting, users[user_id], "not_going", nil, now) if known[user_id] != "not_going" }
  end

  def take(sitting, user, answer, event_answer, now)
    return if !user
    attendance = sitting.answer(user, answer, now:)
    attendance.update!(event_answer:)
    attendance.tell_place if answer == "going" && attendance.waiting?
  end

  def keep_event(sitting:)
    Jobs.enqueue(Jobs::PeerLearningKeepSitting, sitting_id: sitting.id)
  end
end
