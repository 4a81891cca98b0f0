# frozen_string_literal: true

# How well the skills are spotted that a request for help is about, by requests that are labelled, and how long it takes
# with as many skills as a large forum may have: the first in V8 as the server runs it, the second in Node.
#
#   bin/bench help [SKILLS…]

require_relative "../../../sandbox/server/config/environment"
require_relative "../../../spec/support/spotting_quality"
require_relative "support/table"
require "open3"

SIZES = ARGV.any? ? ARGV.map(&:to_i) : [60, 1_000]
PARTS = %w[tune held_out other_words long].freeze
SPEED = File.join(Sandbox::TMP, "bench-spotting-speed.mjs")

# What a body may be at most.
BODY = 2_000

class Quality
  def initialize
    @quality = SpottingQuality.new
    @languages = @quality.requests.map(&:language).uniq
  end

  def rows
    [*@languages, nil].map do |language|
      {
        "language" => language || "all",
        **PARTS.map { |part| cells(part, language) }.reduce(:merge),
      }
    end
  end

  # What the other bench asks.
  def question
    bodies = @quality.requests.select(&:body).group_by(&:language).values
    {
      sizes: SIZES,
      names: @quality.vocabulary.pluck(:names),
      titles: @quality.requests.map(&:title),
      bodies: bodies.map { |requests| (requests.map(&:body).join(" ") * BODY).first(BODY) },
    }
  end

  private

  def cells(part, language)
    requests =
      @quality.requests.count { |one| one.part == part && [nil, one.language].include?(language) }
    figures = @quality.figures(part:, language:)
    shares = [figures.precision, figures.recall, figures.f1].map { |share| shown(share) }
    { "#{part} (requests)" => requests, "#{part}: precision / recall / F1" => shares.join(" / ") }
  end

  # Of nothing there is no share.
  def shown(share)
    share.nan? ? "–" : format("%.2f", share)
  end
end

def speed(question)
  system(
    "node_modules/.bin/esbuild",
    "bin/support/bench/support/spotting-speed.ts",
    "--bundle",
    "--platform=node",
    "--format=esm",
    "--log-level=error",
    "--outfile=#{SPEED}",
    exception: true,
  )
  answer, status = Open3.capture2("node", SPEED, stdin_data: JSON.generate(question))
  status.success? ? JSON.parse(answer) : abort("bench: no figures")
end

quality = Quality.new
Table.print(quality.rows)
puts
Table.print(
  speed(quality.question).map do |figures|
    times =
      figures
        .values_at("title", "body")
        .map { |percentiles| percentiles.map { |time| time.round(2) }.join(" / ") }
    {
      "skills" => figures["size"].to_formatted_s(:delimited),
      "names" => figures["names"].to_formatted_s(:delimited),
      "to prepare, ms" => figures["index"].round,
      "the first title, ms" => figures["first"].round(1),
      "a title, p50 / p95 / max, ms" => times.first,
      "2,000 letters of a body" => times.last,
    }
  end,
)
