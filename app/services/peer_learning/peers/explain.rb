# frozen_string_literal: true

# Why others who share what the member wants to learn are not suggested.
class PeerLearning::Peers::Explain
  include Service::Base

  params do
    attribute :want, :string

    before_validation { self.want = want.presence }
  end

  policy :can_find_peers
  model :tree
  model :search
  policy :wants_the_skill
  model :closed_doors

  private

  def can_find_peers(guardian:)
    guardian.can_find_peers?
  end

  def fetch_tree
    PeerLearning::Skills::Tree.load
  end

  def fetch_search(guardian:, tree:, now:)
    PeerLearning::Peers::Search.new(guardian:, tree:, now:)
  end

  def wants_the_skill(params:, search:)
    params.want.nil? || search.want_named(params.want)
  end

  def fetch_closed_doors(params:, search:)
    want = search.want_named(params.want) if params.want
    search.closed_doors(want:)
  end
end
