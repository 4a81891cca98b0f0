# frozen_string_literal: true

# Pages of the directory, from the request's parameters to their JSON, narrowed in different ways.
#
#   bin/bench directory [SIZE…]

require_relative "../../../sandbox/server/config/environment"
require_relative "support/clock"
require_relative "support/community"
require_relative "support/table"

class DirectoryPages
  SIZES = [1_000, 10_000, 100_000].freeze
  PAGES = 40
  GROUPS = 300
  # What Community leaves open: how people share, and where three in five work, some at the same as many others.
  DETAILS = <<~SQL
    UPDATE peer_learning_skill_tags
    SET formats = (
      CASE id % 5
        WHEN 0 THEN '{}'
        WHEN 1 THEN '{teach}'
        WHEN 2 THEN '{teach,mentor}'
        WHEN 3 THEN '{guidance}'
        ELSE '{one_off}'
      END
    )::text[]
    WHERE direction = 0;

    UPDATE peer_learning_profiles
    SET affiliation = 'Wikimedia group ' || floor(#{GROUPS} * power((user_id * 7919 % 10007) / 10007.0, 3))
    WHERE user_id % 5 < 3;

    VACUUM ANALYZE
  SQL

  # Each answers parameters, of which there is one set a page.
  KINDS = {
    "no filter" => -> { {} },
    "one skill" => -> { { skills: skills(1) } },
    "two skills, all" => -> { { skills: skills(2) } },
    "two skills, any, with level, way and language" => -> do
      {
        skills: skills(2),
        match: "any",
        direction: "offer",
        level: "3",
        way: "mentor",
        language: one_of(%w[en fr ar hi yo]),
      }
    end,
    "level and way alone" => -> { { level: "4", way: one_of(%w[teach mentor guidance one_off]) } },
    "language and country" => -> { { language: one_of(%w[en fr es]), region: one_of(regions) } },
    "country and group" => -> { { region: one_of(regions), affiliation: "group #{number}" } },
    "group alone" => -> { { affiliation: "group #{number}" } },
    "a name" => -> { { q: "member#{number}" } },
    "a skill's name" => -> { { q: one_of(@tree.skills).name } },
    "a name that nobody has" => -> { { q: "nobody #{number}" } },
    "the last page" => -> { { after: 15 } },
    "the last page of a skill" => -> { { skills: skills(1), after: 200 } },
    "nobody, and the ways out" => -> do
      {
        skills: skills(2),
        direction: "offer",
        level: "4",
        way: "mentor",
        language: "ug",
        region: one_of(regions),
        affiliation: "group #{number}",
      }
    end,
  }.freeze

  def initialize(size)
    Community.new(size).settle
    DETAILS.split(";").each { |sql| ActiveRecord::Base.connection.execute(sql) }
    @clock = Clock.new
    @random = Random.new(1)
    @tree = PeerLearning::Skills::Tree.load
    @guardian = User.order(:id).first.guardian
  end

  # By kind: the milliseconds half of the pages take and 95 of 100, and the queries.
  def measure
    KINDS.transform_values do |params|
      pages = Array.new(PAGES) { instance_exec(&params) }
      pages.first(5).each { page(_1) }
      times = pages.map { |given| @clock.measure { page(given) } }
      [
        [0.5, 0.95].map { |part| Clock.percentile(times, part) }.join(" / "),
        pages.first(10).map { |given| queries { page(given) } }.max,
      ]
    end
  end

  private

  def page(params)
    result = PeerLearning::Peers::List.call(params:, guardian: @guardian)
    raise result.inspect_steps if !result.success?
    PeerLearning::Peers::DirectoryPageSerializer.new(
      result[:page],
      scope: @guardian,
      root: false,
      fitting: result[:page].fitting,
    ).to_json
  end

  def skills(count)
    @tree.skills.sample(count, random: @random).map(&:slug)
  end

  def regions
    @regions ||= PeerLearning::Skills::Profile.distinct.order(:region).pluck(:region)
  end

  def one_of(items)
    items.sample(random: @random)
  end

  def number
    @random.rand(GROUPS)
  end

  def queries(&block)
    count = 0
    ActiveSupport::Notifications.subscribed(->(*) { count += 1 }, /\Asql\./, &block)
    count
  end
end

sizes = ARGV.map(&:to_i).presence || DirectoryPages::SIZES
figures =
  sizes.to_h { |size| [size, DirectoryPages.new(size).measure.tap { warn "#{size}: #{_1}" }] }
Table.print(
  DirectoryPages::KINDS.keys.map do |kind|
    {
      "a page of" => kind,
      **sizes.to_h do |size|
        ["#{size.to_formatted_s(:delimited)} members, p50 / p95 ms", figures[size][kind].first]
      end,
      "queries" => sizes.map { |size| figures[size][kind].last }.minmax.uniq.join("–"),
    }
  end,
)
