# frozen_string_literal: true

# The monthly round as the forum's job draws it, from the members in the database to the draw that is kept: how good it is,
# how many find somebody, how long it takes, in how much memory. Each size has a process of its own.
#
#   bin/bench round [SIZE…]

require_relative "../../../sandbox/server/config/environment"
require_relative "support/community"
require_relative "support/own_process"
require_relative "support/table"
require "open3"

SIZES = ARGV.any? ? ARGV.map(&:to_i) : [140, 300, 1_000, 10_000, 50_000]
NOW = Time.utc(2026, 12, 4, 12)

# Up to so many, every group that could be is looked at: some 40 million of them.
PROVEN = 1_000
ORACLE = File.join(Sandbox::TMP, "bench-optimum.mjs")

# What the engine is asked, for another to solve.
module Overheard
  def call(verb, instance)
    result = super
    @@round = [instance, result] if verb == "round"
    result
  end

  def self.round
    @@round
  end
end

class Run
  def measure
    before = memory("VmRSS")
    started = Process.clock_gettime(Process::CLOCK_MONOTONIC)
    cpu = Process.clock_gettime(Process::CLOCK_PROCESS_CPUTIME_ID)
    draw = carry_out
    {
      seconds: Process.clock_gettime(Process::CLOCK_MONOTONIC) - started,
      cpu: Process.clock_gettime(Process::CLOCK_PROCESS_CPUTIME_ID) - cpu,
      megabytes: memory("VmHWM") - before,
      whole: memory("VmHWM"),
      **found(draw),
      **proof,
    }
  end

  private

  def carry_out
    rounds = PeerLearning::Connections::Round
    round = rounds.create!(month: NOW.beginning_of_month, closes_at: NOW)
    draw = round.draws.create!(rules: PeerLearning::RULES)
    result = PeerLearning::Connections::Draw::CarryOut.call(params: { draw_id: draw.id }, now: NOW)
    abort result.inspect_steps if result.failure?
    draw.reload
  end

  # Who could be matched is in a group, or stays out for want of room in one alone.
  def found(draw)
    kinds = draw.places.group_by { |place| place["kind"] }.transform_values(&:size)
    instance, result = Overheard.round
    matched = result["score"]["matched"]
    could = matched + result["unmatched"].count { |row| row["reason"] == "room" }
    abort "not everybody takes part" if instance[:members].size != User.human_users.count
    { matched:, could:, kinds: }
  end

  # The best there is, where that can be proven, and what no round could be better than.
  def proof
    instance, result = Overheard.round
    return {} if instance[:members].size > PROVEN
    question = JSON.generate(instance:, total: result["score"]["total"])
    answer, status =
      Open3.capture2("node", "--max-old-space-size=8000", ORACLE, stdin_data: question)
    abort "no optimum" if !status.success?
    bound, optimum = JSON.parse(answer).values_at("bound", "optimum")
    score = result["score"]
    parts = optimum.to_h { |part, best| [part, score[part].fdiv(best)] }
    # Of a round that leaves nobody else out, the value can be no more than what coverage leaves of the bound.
    least = score["value"].fdiv(bound - score["coverage"])
    { **parts, bound: score["total"].fdiv(bound), value_at_least: least }
  end

  def memory(field)
    File.read("/proc/self/status")[/#{field}:\s+(\d+)/, 1].to_i / 1024
  end
end

# Everybody of the community takes part, so that a size is that of the round.
def settle(size)
  PeerLearning::Connections::Round.delete_all
  PeerLearning::Connections::Draw.delete_all
  Community.new(size).settle
  DB.exec("UPDATE users SET suspended_till = NULL")
  DB.exec(<<~SQL)
    UPDATE peer_learning_profiles
    SET visibility = 1, consented_at = updated_at, paused_until = NULL, capacity = GREATEST(capacity, 1), in_rounds = TRUE
  SQL
  true
end

def percent(part)
  part ? "#{(part * 100).round(2)} %" : "–"
end

PeerLearning::Script.prepend(Overheard)
ActiveRecord::Base.logger = Rails.logger = Logger.new(IO::NULL)
system(
  "node_modules/.bin/esbuild",
  "bin/support/bench/support/optimum.ts",
  "--bundle",
  "--packages=external",
  "--platform=node",
  "--format=esm",
  "--log-level=error",
  "--outfile=#{ORACLE}",
  exception: true,
)
results =
  SIZES.map do |size|
    in_process_of_its_own { settle(size) }
    in_process_of_its_own { Run.new.measure }.merge("size" => size).tap { |result| warn result }
  end
Table.print(
  results.map do |result|
    {
      "members" => result["size"],
      "of the best coverage" => percent(result["coverage"]),
      "of the best value" => percent(result["value"]),
      "of it at least" => percent(result["value_at_least"]),
      "of the best total" => percent(result["total"]),
      "of the bound" => percent(result["bound"]),
      "matched" => result["matched"],
      "of those who could be" => percent(result["matched"].fdiv(result["could"])),
      "bridges" => result["kinds"].fetch("bridge", 0),
      "seconds" => result["seconds"].round(1),
      "of them working" => result["cpu"].round(1),
      "memory on top, MB" => result["megabytes"],
      "in all, MB" => result["whole"],
    }
  end,
)
