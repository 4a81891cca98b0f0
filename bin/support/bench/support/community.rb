# frozen_string_literal: true

# A made-up community of any size, the same for the same seed: a few skills that many share and many that few do,
# people where people live, in the languages spoken there, free in their evenings and at weekends.
class Community
  # countries with their time zone, the languages at home there, how many people, how many of them have English
  REGIONS = [
    [{ "NG" => "Africa/Lagos" }, %w[ha yo ig], 12, 0.95],
    [{ "GH" => "Africa/Accra", "CI" => "Africa/Abidjan" }, %w[tw fr dag], 7, 0.7],
    [{ "KE" => "Africa/Nairobi", "TZ" => "Africa/Dar_es_Salaam" }, %w[sw lg], 6, 0.85],
    [
      { "EG" => "Africa/Cairo", "MA" => "Africa/Casablanca", "JO" => "Asia/Amman" },
      %w[ar ary fr],
      8,
      0.6,
    ],
    [{ "ZA" => "Africa/Johannesburg" }, %w[zu xh af], 3, 0.95],
    [{ "IN" => "Asia/Kolkata" }, %w[hi bn ta te ml mr pa], 14, 0.85],
    [{ "NP" => "Asia/Kathmandu" }, %w[ne], 1, 0.6],
    [{ "BD" => "Asia/Dhaka" }, %w[bn], 3, 0.6],
    [{ "ID" => "Asia/Jakarta", "PH" => "Asia/Manila" }, %w[id jv tl ceb], 8, 0.7],
    [{ "JP" => "Asia/Tokyo", "TW" => "Asia/Taipei", "KR" => "Asia/Seoul" }, %w[ja zh ko], 5, 0.5],
    [
      { "AU" => "Australia/Sydney", "NZ" => "Pacific/Auckland", "NZ " => "Pacific/Chatham" },
      %w[mi],
      2,
      1,
    ],
    [
      { "FR" => "Europe/Paris", "DE" => "Europe/Berlin", "IT" => "Europe/Rome" },
      %w[fr de it],
      9,
      0.7,
    ],
    [
      { "PL" => "Europe/Warsaw", "UA" => "Europe/Kyiv", "RS" => "Europe/Belgrade" },
      %w[pl uk sr ru],
      5,
      0.6,
    ],
    [{ "GB" => "Europe/London" }, %w[cy], 3, 1],
    [{ "BR" => "America/Sao_Paulo" }, %w[pt], 6, 0.5],
    [
      {
        "MX" => "America/Mexico_City",
        "CO" => "America/Bogota",
        "AR" => "America/Argentina/Buenos_Aires",
      },
      %w[es],
      8,
      0.5,
    ],
    [
      { "US" => "America/New_York", "CA" => "America/Toronto", "US " => "America/Los_Angeles" },
      %w[es fr],
      8,
      1,
    ],
  ].freeze

  ENGLISH = [2, 2, 3, 3, 4, 4, 5].freeze
  OFFERED = [1, 2, 2, 2, 3, 3, 3, 4].freeze
  WANTED = [0, 0, 0, 1, 1, 2].freeze
  CAPACITIES = [0, *[1] * 13, *[2] * 4, 3, 4].freeze
  TABLES = %w[
    users
    user_options
    user_stats
    peer_learning_profiles
    peer_learning_profile_languages
    peer_learning_skill_tags
  ].freeze
  NOW = "2026-11-29 12:00:00"

  def initialize(size, seed: 42)
    @size = size
    @random = Random.new(seed)
    @skill_ids = PeerLearning::Skills::Skill.active.order(:id).pluck(:id).shuffle(random: @random)
    @weights = @skill_ids.each_index.map { |index| 1.0 / (index + 1) }
  end

  def settle
    connection = ActiveRecord::Base.connection
    connection.execute(
      "TRUNCATE #{TABLES.join(", ")}, peer_learning_openings, peer_learning_first_showings RESTART IDENTITY",
    )
    rows = TABLES.index_with { [] }
    @size.times { |index| join(index + 1, rows) }
    rows.each { |table, lines| copy(connection, table, lines) }
    open_doors
    connection.execute("VACUUM ANALYZE")
  end

  private

  def open_doors
    week = PeerLearning::Skills::Week.after(Time.utc(2026, 11, 29, 12))
    PeerLearning::Skills::Profile.in_batches(of: 500) do |profiles|
      PeerLearning::Peers::Opening.renew(profiles.pluck(:user_id), week:)
    end
  end

  def join(id, rows)
    countries, native, _, english = weighted(REGIONS, REGIONS.map { _1[2] })
    country = countries.keys.sample(random: @random)
    rows["users"] << {
      id:,
      username: "member#{id}",
      username_lower: "member#{id}",
      name: "Member #{id}",
      email: "#{id}@example.org",
      trust_level: 1,
      active: true,
      suspended_till: ("3000-01-01" if chance(0.01)),
      created_at: NOW,
      updated_at: NOW,
    }
    rows["user_options"] << { user_id: id, timezone: countries[country], hide_profile: false }
    rows["user_stats"] << { user_id: id, post_count: 1 }
    rows["peer_learning_profiles"] << profile(id, country.strip)
    languages(native, english).each do |code, proficiency|
      rows["peer_learning_profile_languages"] << {
        user_id: id,
        code:,
        proficiency:,
        created_at: NOW,
        updated_at: NOW,
      }
    end
    rows["peer_learning_skill_tags"].concat(tags(id))
  end

  def profile(id, region)
    ranges = PeerLearning::Skills::Availability.normalize(hours)
    shown = chance(0.9)
    {
      user_id: id,
      region:,
      capacity: CAPACITIES.sample(random: @random),
      paused_until: ("2027-06-01" if chance(0.03)),
      interprets: id % 25 == 0,
      availability: ranges.to_json,
      visibility: shown ? 1 : 0,
      consented_at: (NOW if shown),
      created_at: NOW,
      updated_at: NOW,
    }
  end

  # Three to eight times two hours or more, in the evening, and in the daytime on two days.
  def hours
    Array.new(@random.rand(3..8)) do
      day = @random.rand(7)
      first = day >= 5 ? @random.rand(9..18) : @random.rand(17..21)
      start = day * 96 + first * 4
      [start, start + [8, 8, 12, 16].sample(random: @random)]
    end
  end

  def languages(native, english)
    spoken = { native.sample(random: @random) => 5 }
    spoken[native.sample(random: @random)] ||= @random.rand(1..4) if chance(0.3)
    spoken["en"] = ENGLISH.sample(random: @random) if chance(english)
    spoken
  end

  def tags(id)
    offers =
      chance(0.75) ? some_skills.map { |skill| [skill, 0, OFFERED.sample(random: @random)] } : []
    wants = some_skills.map { |skill| [skill, 1, WANTED.sample(random: @random)] }
    (offers + wants).map do |skill_id, direction, level|
      {
        user_id: id,
        skill_id:,
        direction:,
        level:,
        priority: @random.rand(1..3),
        confirmed_at: NOW,
        created_at: NOW,
        updated_at: NOW,
      }
    end
  end

  def some_skills
    Array.new(@random.rand(1..4)) { weighted(@skill_ids, @weights) }.uniq
  end

  def chance(part)
    @random.rand < part
  end

  def weighted(items, weights)
    sums =
      (@sums ||= {})[items.object_id] ||= weights.each_with_object([]) do |weight, all|
        all << weight + (all.last || 0)
      end
    point = @random.rand * sums.last
    items[sums.bsearch_index { |sum| sum > point }]
  end

  def copy(connection, table, lines)
    columns = lines.first.keys
    encoder = PG::TextEncoder::CopyRow.new
    connection
      .raw_connection
      .copy_data("COPY #{table} (#{columns.join(", ")}) FROM STDIN", encoder) do
        lines.each { |line| connection.raw_connection.put_copy_data(line.values.map { _1&.to_s }) }
      end
    if table == "users"
      connection.execute("SELECT setval(pg_get_serial_sequence('users', 'id'), #{@size})")
    end
  end
end
