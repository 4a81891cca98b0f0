# frozen_string_literal: true

# Says yes, and which of the proposed times would do. The last yes makes it an agreement.
class PeerLearning::Connections::Connection::Accept
  include Service::Base
  include PeerLearning::Connections::HoldsConnection

  params do
    attribute :connection_id, :integer
    attribute :starts

    validates :connection_id, presence: true

    # Ids of slots; of a form, they are texts.
    def slot_ids
      Array(starts).filter_map { |id| Integer(id, exception: false) }
    end
  end

  transaction do
    model :connection, :lock_connection
    model :member
    policy :in_time
    step :accept
    step :pick_times
    step :move_on
  end

  step :announce

  private

  def in_time(connection:, member:)
    member.accepted? ? !connection.over? : connection.proposed?
  end

  def accept(connection:, member:, now:)
    return if member.accepted?
    member.accept(now:)
    member.save!
    connection.record("accepted", by: member.user, now:)
  end

  def pick_times(params:, connection:, guardian:)
    return if !connection.proposed?
    connection.slots.where(id: params.slot_ids).each { |slot| slot.pick(guardian.user) }
  end

  def move_on(connection:, guardian:, now:)
    connection.move_on(by: guardian.user, now:)
  end
end
