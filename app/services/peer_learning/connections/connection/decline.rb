# frozen_string_literal: true

# Says no, with a reason that nobody sees. Others go on without the member if they can.
class PeerLearning::Connections::Connection::Decline
  include Service::Base
  include PeerLearning::Connections::HoldsConnection

  params do
    attribute :connection_id, :integer
    attribute :reason, :string
    attribute :note, :string

    before_validation do
      self.reason = reason.presence
      self.note = note.presence&.strip
    end

    validates :connection_id, presence: true
    validates :reason,
              inclusion: {
                in: PeerLearning::Connections::Member.decline_reasons.keys,
                message: ->(*) { I18n.t("peer_learning.connections.reason") },
              },
              allow_nil: true
    validates :note,
              length: {
                maximum: PeerLearning::Connections::Member::MAX_NOTE,
                message: ->(*) do
                  I18n.t(
                    "peer_learning.connections.note",
                    max: PeerLearning::Connections::Member::MAX_NOTE,
                  )
                end,
              }
  end

  transaction do
    model :connection, :lock_connection
    model :member
    policy :in_time
    step :decline
  end

  step :announce

  private

  def fetch_member(connection:, guardian:)
    connection.member(guardian.user)
  end

  def in_time(connection:, member:)
    member.declined? || (connection.proposed? && member.open?) || member.invited?
  end

  def decline(params:, connection:, member:, now:)
    return if member.declined?
    invited = member.invited?
    member.decline(reason: params.reason, note: params.note, now:)
    member.save!
    return connection.record("stays_away", by: member.user, now:) if invited
    connection.part_with([member], ends_as: "declined", by: member.user, now:)
  end
end
