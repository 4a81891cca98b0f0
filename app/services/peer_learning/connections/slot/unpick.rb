# frozen_string_literal: true

# Says that a time would not do after all, as long as none is agreed on.
class PeerLearning::Connections::Slot::Unpick
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
    policy :in_time
    model :slot, optional: true
    step :unpick
  end

  private

  def in_time(connection:)
    connection.proposed? || connection.accepted?
  end

  def fetch_slot(params:, connection:)
    connection.slots.find_by(id: params.slot_id)
  end

  def unpick(slot:, member:)
    slot&.unpick(member.user)
  end
end
