# frozen_string_literal: true

# Waits no longer for word whether they met. Where nobody said yes, they did not; who said nothing twice in a row steps
# back from matching.
class PeerLearning::Connections::Connection::HearNoLonger
  include Service::Base
  include PeerLearning::Connections::HoldsConnection

  params do
    attribute :connection_id, :integer
    validates :connection_id, presence: true
  end

  transaction do
    model :connection, :lock_connection
    model :silent
    step :note_silence
    step :conclude
    step :step_back
  end

  step :announce

  private

  def fetch_silent(connection:, now:)
    connection.members.unheard(now).to_a
  end

  def note_silence(silent:, now:)
    silent.each { |member| member.update!(silent_at: now) }
  end

  def conclude(connection:, now:)
    connection.end_as("not_met", by: nil, now:) if connection.scheduled?
  end

  def step_back(silent:, now:)
    silent
      .select(&:silent_twice?)
      .each do |member|
        PeerLearning::Skills::Profile::StepBack.call(params: { user_id: member.user_id }, now:)
      end
  end
end
