# frozen_string_literal: true

# Calls off what was asked for or agreed on. Others go on without the member if they can.
class PeerLearning::Connections::Connection::Cancel
  include Service::Base
  include PeerLearning::Connections::HoldsConnection

  params do
    attribute :connection_id, :integer
    validates :connection_id, presence: true
  end

  transaction do
    model :connection, :lock_connection
    model :member
    policy :in_time
    step :cancel
  end

  step :announce

  private

  def fetch_member(connection:, guardian:)
    found = connection.member(guardian.user)
    found if found && !found.invited?
  end

  def in_time(connection:, member:)
    connection.under_way? || connection.cancelled? || member.declined?
  end

  def cancel(connection:, member:, now:)
    return if member.declined? || !connection.under_way?
    connection.part_with([member], ends_as: "cancelled", by: member.user, now:)
  end
end
