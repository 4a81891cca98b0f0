# frozen_string_literal: true

# Lets everybody read the summary, as soon as the others let them too.
class PeerLearning::Connections::Summary::AllowPublishing
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
    step :allow
  end

  step :announce

  private

  def in_time(connection:)
    connection.summarised?
  end

  def allow(connection:, member:, now:)
    return if member.may_publish
    member.update!(may_publish: true)
    connection.record("publishing_allowed", by: member.user, now:)
  end
end
