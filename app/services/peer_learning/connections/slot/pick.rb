# frozen_string_literal: true

# Says that a time would do. When it does for all, they meet then.
class PeerLearning::Connections::Slot::Pick
  include Service::Base
  include PeerLearning::Connections::HoldsConnection

  params do
    attribute :connection_id, :integer
    attribute :slot_id, :integer

    validates :connection_id, :slot_id, presence: true
  end

  transaction do
    model :connection, :lock_connection
    model :member
    model :slot
    policy :in_time
    policy :to_come
    step :pick
    step :settle
  end

  step :announce

  private

  def fetch_slot(params:, connection:)
    connection.slots.find_by(id: params.slot_id)
  end

  def in_time(connection:, slot:)
    connection.scheduled? ? slot.starts_at == connection.starts_at : connection.under_way?
  end

  def to_come(slot:, now:)
    slot.starts_at > now
  end

  def pick(slot:, member:)
    slot.pick(member.user)
  end

  def settle(connection:, member:, now:)
    connection.settle_time(by: member.user, now:)
  end
end
