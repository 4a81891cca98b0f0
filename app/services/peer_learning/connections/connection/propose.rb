# frozen_string_literal: true

# Brings members together whom somebody other than themselves found to fit: a round, a swap, a bridge. A place in a
# round is filled once, however often this is called.
class PeerLearning::Connections::Connection::Propose
  include Service::Base

  params do
    attribute :origin, :string
    attribute :skill_id, :integer
    attribute :language, :string
    attribute :minutes, :integer, default: PeerLearning::RULES[:minutes]
    attribute :member_ids
    attribute :teachings
    attribute :interpreter_id, :integer
    attribute :round_id, :integer
    attribute :place_in_round, :integer
    attribute :ring_in_round, :integer
    attribute :starts, default: [].freeze
    attribute :expires_at, :datetime

    validates :origin,
              inclusion: {
                in: PeerLearning::Connections::Connection.origins.keys - %w[asked help],
              }
    validates :skill_id, :language, :expires_at, presence: true
    validates :member_ids, length: { in: PeerLearning::Connections::Connection::SIZES }
    validates :teachings, presence: true

    def details
      to_hash.except(:teachings, :starts).merge(
        teachings:
          teachings.map do |teacher_id, learner_id, skill_id|
            { teacher_id:, learner_id:, skill_id: }
          end,
      )
    end
  end

  lock(:round_id, :place_in_round) do
    transaction do
      model :connection, :find_or_create_connection
      step :propose_times
    end
  end

  step :announce

  private

  def find_or_create_connection(params:, now:)
    place = params.slice(:round_id, :place_in_round)
    connections = PeerLearning::Connections::Connection
    (connections.find_by(place) if params.round_id) || connections.propose(now:, **params.details)
  end

  def propose_times(params:, connection:)
    PeerLearning::Connections::Slot.propose(params.starts, connection:)
  end

  def announce(connection:)
    connection.announce
  end
end
