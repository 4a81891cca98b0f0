# frozen_string_literal: true

# Lets nobody else read the summary any more: if it is public, its topic is gone with this.
class PeerLearning::Connections::Summary::WithdrawPublishing
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
    step :withdraw
    step :take_down
  end

  step :announce

  private

  def in_time(connection:)
    connection.summarised?
  end

  def withdraw(member:)
    member.update!(may_publish: false)
  end

  # By nobody: who of them took their word back, the others are not told.
  def take_down(connection:, now:)
    return if !connection.summary.public?
    connection.summary.take_down
    connection.record("unpublished", by: nil, now:)
  end
end
