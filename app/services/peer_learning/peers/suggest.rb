# frozen_string_literal: true

# Who could teach the member what they want to learn, best first.
class PeerLearning::Peers::Suggest
  include Service::Base

  MAX = 50

  params do
    attribute :want, :string
    attribute :limit, :integer, default: 12

    before_validation { self.want = want.presence }

    validates :limit,
              inclusion: {
                in: 1..MAX,
                message: ->(*) { I18n.t("peer_learning.peers.limit", max: MAX) },
              }
  end

  policy :can_find_peers
  model :tree
  model :search
  policy :wants_the_skill
  model :suggestions
  step :remember_first

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

  def fetch_suggestions(params:, search:)
    want = search.want_named(params.want) if params.want
    search.suggest(want:, limit: params.limit)
  end

  # So that the same few are not first for everybody. A forum that is read only answers all the same.
  def remember_first(guardian:, suggestions:, now:)
    return if Discourse.readonly_mode? || Discourse.staff_writes_only_mode?
    suggestions
      .peers
      .first(1)
      .each do |peer|
        PeerLearning::Peers::FirstShowing.remember(
          seeker_id: guardian.user.id,
          peer_id: peer.user.id,
          today: now.to_date,
        )
      end
  end
end
