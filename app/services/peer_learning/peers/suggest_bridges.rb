# frozen_string_literal: true

# With whom the member could learn if somebody interprets, where they share no language with those who fit.
class PeerLearning::Peers::SuggestBridges
  include Service::Base

  MOST = 3

  params do
    attribute :want, :string

    before_validation { self.want = want.presence }
  end

  policy :can_find_peers
  model :tree
  model :search
  policy :wants_the_skill
  model :bridges, optional: true

  private

  def can_find_peers(guardian:)
    guardian.can_find_peers?
  end

  def fetch_tree
    PeerLearning::Skills::Tree.load_bare
  end

  def fetch_search(guardian:, tree:, now:)
    PeerLearning::Peers::Search.new(guardian:, tree:, now:)
  end

  def wants_the_skill(params:, search:)
    params.want.nil? || search.want_named(params.want)
  end

  def fetch_bridges(params:, search:)
    want = search.want_named(params.want) if params.want
    search.bridges(want:, limit: MOST)
  end
end
