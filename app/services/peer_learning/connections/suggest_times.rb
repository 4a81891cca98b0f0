# frozen_string_literal: true

# When a member and a peer they could ask are both free.
class PeerLearning::Connections::SuggestTimes
  include Service::Base

  params do
    attribute :peer, :string
    attribute :minutes, :integer, default: PeerLearning::RULES[:minutes]

    validates :peer, presence: true

    validate do
      PeerLearning::Connections::Check.minutes(minutes).each { |words| errors.add(:minutes, words) }
    end
  end

  policy :can_ask
  model :peer
  model :times, optional: true

  private

  def can_ask(guardian:)
    guardian.can_ask_for_connections?
  end

  def fetch_peer(params:, guardian:)
    user = User.find_by_username(params.peer)
    user if user && guardian.can_ask_for_connection?(user)
  end

  def fetch_times(params:, guardian:, peer:, now:)
    PeerLearning::Connections::CommonTimes.new([guardian.user, peer], now:).first(
      minutes: params.minutes,
    )
  end
end
