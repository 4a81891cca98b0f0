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

  # Who was asked along says yes to what is agreed on.
  def fetch_member(connection:, guardian:)
    connection.member(guardian.user) if guardian.can_see_connection?(connection)
  end

  def in_time(connection:, member:, now:)
    return !connection.over? if member.accepted?
    member.invited? ? connection.open_to_colleagues?(now) : connection.proposed?
  end

  def accept(connection:, member:, now:)
    return if member.accepted?
    invited = member.invited?
    member.accept(now:)
    member.save!
    return connection.welcome(member, now:) if invited
    connection.record("accepted", by: member.user, now:)
  end

  def pick_times(params:, connection:, guardian:)
    return if !connection.proposed? && !connection.accepted?
    connection.slots.where(id: params.slot_ids).each { |slot| slot.pick(guardian.user) }
  end

  def move_on(connection:, guardian:, now:)
    connection.move_on(by: guardian.user, now:)
  end
end
