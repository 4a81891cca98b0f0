# frozen_string_literal: true

# Find a peer, from the request's parameters to its JSON, beside a plain query that counts shared skills, and beside the
# two lists that the movement's present tool makes by such a count, on the same data in the same run; and whether what
# is found is possible.
#
#   bin/bench find-a-peer [SIZE…]

require_relative "../../../sandbox/server/config/environment"
require_relative "support/clock"
require_relative "support/community"
require_relative "support/table"

class FindAPeer
  SIZES = [1_000, 10_000, 100_000].freeze
  SEEKERS = 200
  CHECKED = 25
  TOP = 10
  NOW = Time.utc(2026, 11, 29, 12)

  PLAIN = <<~SQL
    SELECT user_id
    FROM peer_learning_skill_tags
    WHERE direction = 0 AND skill_id IN (:skill_ids) AND user_id <> :user_id
    GROUP BY user_id
    ORDER BY COUNT(*) DESC, user_id
    LIMIT 20
  SQL

  # Both ways, among members who may be shown, without those who were saved, ties in any order.
  TOOLS = <<~SQL
    SELECT user_id
    FROM peer_learning_skill_tags AS tags
    JOIN (%<visible>s) AS visible USING (user_id)
    WHERE direction = :theirs
      AND skill_id IN (:skill_ids)
      AND user_id <> :user_id
      AND user_id NOT IN (
        SELECT peer_id FROM peer_learning_choices WHERE user_id = :user_id AND choice = 0
      )
    GROUP BY user_id
    ORDER BY COUNT(DISTINCT skill_id) DESC, RANDOM()
    LIMIT 10
  SQL

  def initialize(size)
    # As in production: what is only written for who develops costs nothing.
    Rails.logger.level = :info
    Community.new(size).settle
    @size = size
    @clock = Clock.new
    @tree = PeerLearning::Skills::Tree.load
    @week = PeerLearning::Skills::Week.after(NOW)
    @roster = PeerLearning::Peers::Roster.new(tree: @tree, week: @week)
    @seekers =
      User
        .where(id: PeerLearning::Skills::SkillTag.want.select(:user_id))
        .order(:id)
        .sample(SEEKERS, random: Random.new(1))
  end

  def row
    @seekers.first(20).each { |user| page(user) }
    pages, plain = times(:page, :plain)
    doors, bridges, plain_pages, tools = times(:doors, :bridges, :plain_page, :tools_lists)
    suggested = @seekers.to_h { |user| [user, suggestions(user).peers.map { _1.user.id }] }
    {
      "members" => @size.to_s.gsub(/\B(?=(\d{3})+$)/, ","),
      "find a peer, p50 ms" => Clock.percentile(pages, 0.5),
      "p95 ms" => Clock.percentile(pages, 0.95),
      "plain query, p50 ms" => Clock.percentile(plain, 0.5),
      "plain p95 ms" => Clock.percentile(plain, 0.95),
      "plain with its page, p95 ms" => Clock.percentile(plain_pages, 0.95),
      "the tool's lists, p50 ms" => Clock.percentile(tools, 0.5),
      "the tool's lists, p95 ms" => Clock.percentile(tools, 0.95),
      "closed doors, p95 ms" => Clock.percentile(doors, 0.95),
      "bridges, p95 ms" => Clock.percentile(bridges, 0.95),
      "queries" => @seekers.first(20).map { |user| queries { page(user) } }.minmax.uniq.join("–"),
      "suggested are possible" => percent(possible_of(suggested)),
      "plain's are possible" => percent(possible_of(@seekers.to_h { |user| [user, plain(user)] })),
      "missed seekers" => missed(suggested),
      "best #{TOP} found" =>
        found_of_best.then { |recall, worth| "#{percent(recall)} (worth #{percent(worth)})" },
    }
  end

  private

  # In turns for each seeker, so that whatever else happens meets all of them.
  def times(*questions)
    @seekers
      .map { |user| questions.map { |question| @clock.measure { send(question, user) } } }
      .transpose
  end

  # As much as a page needs of those whom the plain query finds, and no more.
  def plain_page(user)
    members =
      PeerLearning::Skills::Profile.where(user_id: plain(user)).preload(
        :languages,
        :shown_skill_tags,
        user: %i[user_option user_stat],
      )
    page = PeerLearning::Peers::Directory::Page.new(members:)
    PeerLearning::Peers::DirectoryPageSerializer.new(
      page,
      scope: user.guardian,
      root: false,
    ).to_json
  end

  # Remembers nothing of it.
  def suggestions(user)
    PeerLearning::Peers::Search.new(guardian: user.guardian, tree: @tree, now: NOW).suggest(
      want: nil,
      limit: 12,
    )
  end

  def page(user)
    result = PeerLearning::Peers::Suggest.call(params: {}, guardian: user.guardian, now: NOW)
    PeerLearning::Peers::SuggestionsSerializer.new(
      result[:suggestions],
      scope: user.guardian,
      root: false,
    ).to_json
  end

  def doors(user)
    PeerLearning::Peers::Explain.call(params: {}, guardian: user.guardian, now: NOW)[
      :closed_doors
    ].refused
  end

  # Whether anybody fits or not: as if nobody did.
  def bridges(user)
    PeerLearning::Peers::SuggestBridges.call(params: {}, guardian: user.guardian, now: NOW)[
      :bridges
    ].size
  end

  def plain(user)
    DB.query_single(PLAIN, skill_ids: wanted(user), user_id: user.id)
  end

  def tools_lists(user)
    visible = PeerLearning::Skills::Profile.visible_to(user.guardian).select(:user_id).to_sql
    [[0, wanted(user)], [1, offered(user)]].map do |theirs, skill_ids|
      DB.query_single(format(TOOLS, visible:), theirs:, skill_ids:, user_id: user.id)
    end
  end

  def wanted(user)
    (@wanted ||= {})[user.id] ||= PeerLearning::Skills::SkillTag.want.where(user:).pluck(:skill_id)
  end

  def offered(user)
    (@offered ||= {})[user.id] ||= PeerLearning::Skills::SkillTag
      .offer
      .where(user:)
      .pluck(:skill_id)
  end

  # The hard rules once more, with nothing of the engine's.
  def possible_of(found)
    pairs = found.flat_map { |user, ids| ids.map { |id| [member(user.id), member(id)] } }
    pairs.count { |seeker, other| listed?(other[:id]) && possible?(seeker, other) }.fdiv(pairs.size)
  end

  def listed?(id)
    (
      @listed ||=
        PeerLearning::Skills::Profile
          .visible_to(@seekers.first.guardian)
          .not_paused(NOW.to_date)
          .pluck(:user_id)
          .to_set
    ).include?(id)
  end

  def possible?(seeker, other)
    other[:capacity] > 0 && seeker[:wants].any? { |want| taught?(want, other) } &&
      seeker[:languages].any? do |code, level|
        level >= 2 && other[:languages].fetch(code, 0) >= 2
      end && in_common?(quarters(seeker), quarters(other))
  end

  def taught?(want, other)
    below = @tree.with_descendants([@tree.find_by_slug(want[:skill]).id])
    other[:offers].any? do |offer|
      offer[:level] > want[:level] && below.include?(@tree.find_by_slug(offer[:skill]).id)
    end
  end

  def quarters(member)
    member[:free].flat_map { |start, finish| (start...finish).to_a }.to_set
  end

  def in_common?(one, other)
    (0...672).any? do |start|
      (start...start + 6).all? { |at| one.include?(at % 672) && other.include?(at % 672) }
    end
  end

  def member(id)
    (@members ||= {})[id] ||= @roster.read(PeerLearning::Skills::Profile.where(user_id: id)).first
  end

  # Seekers who are shown nobody though somebody is possible, by looking at everybody who shares what they want.
  def missed(suggested)
    alone = suggested.select { |_, ids| ids.empty? }.keys
    alone
      .count do |user|
        @roster.read(sharers(user)).any? { |other| possible?(member(user.id), other) }
      end
      .then { |count| "#{count} of #{SEEKERS}" }
  end

  def sharers(user)
    offers =
      PeerLearning::Skills::SkillTag.offer.where(skill_id: @tree.with_descendants(wanted(user)))
    PeerLearning::Skills::Profile
      .listed_for(user.guardian)
      .not_paused(NOW.to_date)
      .where.not(user:)
      .where(user_id: offers.select(:user_id))
  end

  # Of the ten best there are, when the engine ranks everybody: how many are shown as the ten best, and what those shown
  # are worth by their scores.
  def found_of_best
    PeerLearning::Peers::FirstShowing.delete_all
    results =
      @seekers
        .first(CHECKED)
        .filter_map do |user|
          best = rank_all(user)
          shown = suggestions(user).peers.first(TOP)
          next if best.empty?
          [
            (best.pluck("id") & shown.map { _1.user.id }).size.fdiv(best.size),
            shown.sum(&:score).fdiv(best.sum { _1["score"] }),
          ]
        end
    results.transpose.map { |values| values.sum / values.size }
  end

  def rank_all(user)
    @engine ||= PeerLearning::Script.new(PeerLearning::Matching::BUNDLE, timeout: 120_000)
    @engine.call(
      "rank",
      version: 1,
      rules: PeerLearning::RULES,
      skills: @tree.to_instance,
      seeker: member(user.id),
      candidates: @roster.read(sharers(user)),
      want: nil,
      limit: TOP,
    )[
      "ranked"
    ]
  end

  def queries(&block)
    count = 0
    ActiveSupport::Notifications.subscribed(->(*) { count += 1 }, /\Asql\./, &block)
    count
  end

  def percent(part)
    "#{(part * 100).round(1)} %"
  end
end

sizes = ARGV.map(&:to_i).presence || FindAPeer::SIZES
Table.print(sizes.map { |size| FindAPeer.new(size).row.tap { |row| warn row.inspect } })
