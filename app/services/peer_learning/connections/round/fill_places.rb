# frozen_string_literal: true

# Makes connections of the next places of a published round, all of them or none: their members are told of them in
# the same transaction. Done again after a crash, it goes on where it ended; done twice at once, one waits for the other.
class PeerLearning::Connections::Round::FillPlaces
  include Service::Base

  BATCH = 20
  MOST_STARTS = 3

  params do
    attribute :round_id, :integer
    validates :round_id, presence: true
  end

  transaction do
    model :round
    model :places
    model :tree
    step :fill
    step :proceed
  end

  private

  def fetch_round(params:)
    rounds = PeerLearning::Connections::Round
    rounds.to_tell.lock.find_by(id: params.round_id, state: :published)
  end

  def fetch_places(round:)
    places = round.draw&.places.to_a.select { |place| place["place"] > round.places_done }
    batch, rest = places.sort_by { |place| place["place"] }.partition.with_index { _2 < BATCH }
    # Those of a ring come together, so that each of its members is told of it in one.
    batch + rest.take_while { |place| place["ring"] && place["ring"] == batch.last["ring"] }
  end

  def fetch_tree
    PeerLearning::Skills::Tree.load
  end

  # Whose partners have stepped back since it was drawn is left for the next step, which tells them so.
  def fill(round:, places:, tree:, now:)
    seats = PeerLearning::Connections::Seats.new(places, now:)
    places.each do |place|
      next if !seats.open?(place)
      details = PeerLearning::Connections::Proposal.new(place, round:, tree:, now:).to_h
      next if !details
      connection =
        PeerLearning::Connections::Connection::Propose.call!(params: details, now:)[:connection]
      PeerLearning::Connections::Outcome.match(connection, user_ids: place["members"], round:, now:)
    end
  end

  def proceed(round:, places:)
    round.update!(places_done: places.last["place"])
  end
end
