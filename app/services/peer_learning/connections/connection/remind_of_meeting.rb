# frozen_string_literal: true

# Reminds its members that they meet soon: of each meeting once a day and once an hour before.
class PeerLearning::Connections::Connection::RemindOfMeeting
  include Service::Base
  include PeerLearning::Connections::HoldsConnection

  params do
    attribute :connection_id, :integer
    attribute :reminder, :string

    validates :connection_id, presence: true
    validates :reminder, inclusion: { in: PeerLearning::Connections::Scheduling::REMINDERS.keys }
  end

  transaction do
    model :connection, :lock_connection
    policy :due
    step :remind
  end

  step :announce

  private

  # Asked anew once it is held: whoever held it before may have reminded.
  def due(params:, connection:, now:)
    PeerLearning::Connections::Connection.to_remind_of_meeting(params.reminder, now).exists?(
      connection.id,
    )
  end

  def remind(params:, connection:, now:)
    connection.record(params.reminder, by: nil, now:)
  end
end
