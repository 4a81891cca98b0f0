# frozen_string_literal: true

# Proposes more times to meet at. After a time was agreed on, that is asking for another.
class PeerLearning::Connections::Slot::Propose
  include Service::Base
  include PeerLearning::Connections::HoldsConnection

  params do
    attribute :connection_id, :integer
    attribute :starts

    validates :connection_id, presence: true

    validate do
      most = PeerLearning::Connections::Slot::MOST
      PeerLearning::Connections::Check
        .times(starts, most:)
        .each { |words| errors.add(:starts, words) }
    end

    def times
      starts.map { |text| PeerLearning::Clock.moment(text).change(sec: 0) }.uniq
    end
  end

  transaction do
    model :connection, :lock_connection
    model :member
    policy :in_time
    policy :not_begun
    policy :times_to_come
    policy :few_slots
    step :propose
    step :settle
  end

  step :announce

  private

  def in_time(connection:)
    connection.under_way?
  end

  def not_begun(connection:, now:)
    !connection.begun?(now)
  end

  def times_to_come(params:, now:)
    params.times.all? { |time| time.between?(now, now + PeerLearning::Connections::Slot::FURTHEST) }
  end

  # Of times that are given up none counts.
  def few_slots(params:, connection:, member:, now:)
    return true if connection.scheduled?
    own = connection.slots.to_come(now).where(proposer: member.user).pluck(:starts_at)
    (own | params.times).size <= PeerLearning::Connections::Slot::MOST
  end

  def propose(params:, connection:, member:, now:)
    connection.propose_times(params.times, by: member.user, now:)
  end

  def settle(connection:, member:, now:)
    connection.settle_time(by: member.user, now:)
  end
end
