# frozen_string_literal: true

# How fast a directory comes in from a file and goes out again, and in how much memory. Each size has a process of
# its own, so that none profits from what another left.
#
#   bin/bench import [SIZE…]

require_relative "../../../sandbox/server/config/environment"
require_relative "support/own_process"
require_relative "support/table"
require "json"

SIZES = ARGV.any? ? ARGV.map(&:to_i) : [1_000, 10_000, 100_000]
ZONES = { "NG" => "Africa/Lagos", "IN" => "Asia/Kolkata", "BR" => "America/Sao_Paulo" }.freeze
TABLES = %w[
  user_stats
  user_options
  peer_learning_profiles
  peer_learning_profile_languages
  peer_learning_skill_tags
  peer_learning_directory_imports
  peer_learning_directory_import_parts
  peer_learning_directory_import_rows
].freeze
HEADER = %w[
  username
  name
  languages
  country
  time_zone
  affiliation
  contexts
  skills_to_share
  skills_to_learn
  availability
  consent
].freeze

# A file of members: one row in a hundred is wrong, one in a thousand names a skill that nobody thought of.
class Directory
  def initialize(size, path)
    @size = size
    @path = path
    @random = Random.new(1)
    @skills = PeerLearning::Skills::Skill.active.order(:id).pluck(:slug)
  end

  def write
    File.open(@path, "w") do |file|
      file.write(PeerLearning::SafeCsv.line(HEADER))
      @size.times { |number| file.write(PeerLearning::SafeCsv.line(row(number))) }
    end
  end

  private

  def row(number)
    country, zone = ZONES.to_a.sample(random: @random)
    [
      number % 100 == 7 ? "nobody_#{number}" : "member#{number}",
      "Member #{number}",
      "en #{@random.rand(2..5)}; ha native; fr #{@random.rand(1..4)}",
      country,
      zone,
      "User group #{number % 150}",
      "glam; events",
      skills(3, 1..4, " (teach): in the evening").join("; "),
      [*skills(2, 0..3), ("newcomer's trick #{number % 20} 1" if number % 1_000 == 3)].compact.join(
        "; ",
      ),
      "Mon 18:00-20:00; Sat 09:00-12:00",
      "members",
    ]
  end

  def skills(count, levels, details = "")
    @skills
      .sample(count, random: @random)
      .map { |slug| "#{slug} #{@random.rand(levels)}#{details}" }
  end
end

class Run
  def initialize(path)
    @path = path
    @guardian = Discourse.system_user.guardian
    @imports = PeerLearning::Skills::Directory::Import
  end

  # Seconds by what was done, with the megabytes that came on top at the worst moment.
  def measure
    before = memory("VmRSS")
    seconds = { check: seconds { @import = receive }, apply: seconds { apply } }
    expect("created" => 0.98)
    seconds[:again] = seconds do
      receive
      apply
    end
    expect("unchanged" => 0.98)
    seconds[:export] = seconds { File.open(File::NULL, "w") { |file| export(file) } }
    { seconds:, megabytes: memory("VmHWM") - before }
  end

  private

  def receive
    File.open(@path, "rb") do |file|
      @import = call(@imports::Begin, filename: "directory.csv", bytes: file.size)
      0.step do |position|
        break if !(content = file.read(@imports::MAX_PART_BYTES))
        call(@imports::AddPart, import_id: @import.id, position:, content:)
      end
    end
    call(@imports::Check, import_id: @import.id)
    work_off
  end

  def apply
    call(@imports::Apply, import_id: @import.id)
    work_off
  end

  def export(file)
    PeerLearning::Skills::Directory::Members.new(@guardian).each { |lines| file.write(lines) }
  end

  def work_off
    work = PeerLearning::Skills::Directory::Work.new(@import.reload)
    loop { break if !work.go_on(now: Time.zone.now) }
    @import.reload
  end

  def call(verb, **params)
    options = { in_background: false }
    result = verb.call(params:, options:, guardian: @guardian, now: Time.zone.now)
    result.success? ? result[:import] : abort(result.inspect_steps)
  end

  # A figure is worth nothing when the work was not done.
  def expect(shares)
    shares.each do |outcome, share|
      count = @import.all_counts.fetch(outcome)
      abort "#{outcome}: #{count} of #{@import.rows_done}" if count < @import.rows_done * share
    end
  end

  def seconds
    start = Process.clock_gettime(Process::CLOCK_MONOTONIC)
    yield
    Process.clock_gettime(Process::CLOCK_MONOTONIC) - start
  end

  def memory(field)
    File.read("/proc/self/status")[/#{field}:\s+(\d+)/, 1].to_i / 1024
  end
end

def populate(size)
  connection = ActiveRecord::Base.connection
  connection.execute("TRUNCATE #{TABLES.join(", ")}")
  User.human_users.delete_all
  PeerLearning::Skills::Skill.proposed.delete_all
  now = Time.zone.now
  (0...size).each_slice(5_000) do |numbers|
    users =
      numbers.map do |number|
        name = "member#{number}"
        {
          username: name,
          username_lower: name,
          email: "#{name}@example.org",
          trust_level: 1,
          active: true,
          created_at: now,
          updated_at: now,
        }
      end
    ids = User.insert_all(users, returning: :id).pluck("id")
    UserOption.insert_all(ids.map { |user_id| { user_id: } })
    UserStat.insert_all(ids.map { |user_id| { user_id: } })
  end
  connection.execute("VACUUM ANALYZE")
end

def measure(size)
  populate(size)
  path = File.join(Sandbox::TMP, "bench-import.csv")
  Directory.new(size, path).write
  in_process_of_its_own { Run.new(path).measure }.merge("size" => size, "bytes" => File.size(path))
end

ActiveRecord::Base.logger = Rails.logger = Logger.new(IO::NULL)
results =
  SIZES.map { |size| measure(size).tap { |result| warn "#{size} rows: #{result["seconds"]}" } }
smallest = results.first["megabytes"]
Table.print(
  results.map do |result|
    per_second = result["seconds"].transform_values { |seconds| (result["size"] / seconds).round }
    {
      "rows" => result["size"],
      "file, MB" => (result["bytes"] / 1.megabyte.to_f).round(1),
      "check, rows/s" => per_second["check"],
      "apply, rows/s" => per_second["apply"],
      "the same file again, rows/s" => per_second["again"],
      "export, rows/s" => per_second["export"],
      "peak memory on top, MB" => result["megabytes"],
      "× that of #{results.first["size"]} rows" => (result["megabytes"].to_f / smallest).round(1),
    }
  end,
)
