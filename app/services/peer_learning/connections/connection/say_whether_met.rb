# frozen_string_literal: true

# Says whether they met. One yes is enough, and one that comes late still counts.
class PeerLearning::Connections::Connection::SayWhetherMet
  include Service::Base
  include PeerLearning::Connections::HoldsConnection

  params do
    attribute :connection_id, :integer
    attribute :met, :boolean

    validates :connection_id, presence: true
    validates :met,
              inclusion: {
                in: [true, false],
                message: ->(*) { I18n.t("peer_learning.connections.met") },
              }
  end

  transaction do
    model :connection, :lock_connection
    model :member
    policy :in_time
    step :say
    step :conclude
  end

  step :announce

  private

  def fetch_member(connection:, guardian:)
    found = connection.member(guardian.user)
    found if found&.taking_part?
  end

  def in_time(connection:, now:)
    connection.over_and_met? || connection.not_met? ||
      (connection.scheduled? && connection.begun?(now))
  end

  # Of whom it is known that they met, nobody has to say so any more.
  def say(params:, connection:, member:)
    member.say_whether_met(params.met) if params.met || !connection.over_and_met?
    PeerLearning::Notices.take_back(
      member.user,
      "connection_asked_whether_met",
      connection_id: connection.id,
    )
  end

  def conclude(connection:, member:, now:)
    connection.conclude(by: member.user, now:)
  end
end
