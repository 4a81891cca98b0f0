# frozen_string_literal: true

# Takes a time that somebody changed in the event itself. Whoever comes is told, as if it had been moved on our page.
class PeerLearning::Clinics::Sitting::FollowEvent
  include Service::Base
  include PeerLearning::Clinics::KeepsSitting

  params do
    attribute :sitting_id, :integer
    validates :sitting_id, presence: true
  end

  transaction do
    model :sitting
    policy :in_step
    model :post
    model :event
    step :follow
  end

  step :keep_sitting

  private

  # What we changed ourselves and did not write into the event yet is newer than what it says.
  def in_step(sitting:, now:)
    sitting.event_revision == sitting.revision && sitting.open?(now)
  end

  def fetch_event(post:)
    PeerLearning::EventsPlugin.event_of(post)
  end

  def follow(sitting:, event:)
    ends_at = event.ends_at || event.starts_at + (sitting.ends_at - sitting.starts_at)
    time_zone =
      PeerLearning::World.time_zone?(event.time_zone) ? event.time_zone : sitting.time_zone
    sitting.revise(starts_at: event.starts_at, ends_at:, time_zone:)
  end
end
