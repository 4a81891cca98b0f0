# frozen_string_literal: true

# Takes a member out whose account is no more, or may not be used. What they were part of goes on without them if it can.
class PeerLearning::Connections::Connection::Leave
  include Service::Base
  include PeerLearning::Connections::HoldsConnection

  params do
    attribute :connection_id, :integer
    attribute :user_id, :integer
    validates :connection_id, :user_id, presence: true
  end

  transaction do
    model :connection, :lock_connection
    model :member
    step :leave
  end

  step :announce

  private

  def lock_connection(params:)
    PeerLearning::Connections::Connection.under_way.hold(params.connection_id)
  end

  def fetch_member(params:, connection:)
    connection.taking_part.find { |member| member.user_id == params.user_id }
  end

  # By nobody: that an account is gone or barred is for nobody to read out of this.
  def leave(connection:, member:, now:)
    connection.part_with([member], ends_as: "cancelled", by: nil, now:)
  end
end
