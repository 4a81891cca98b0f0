# frozen_string_literal: true

# ruby bin/support/compare_core.rb WITHOUT.json WITH.json
#
# Holds two of RSpec's reports of the same examples against each other: a table by file, as it stands in
# docs/compatibility.md, then each example that passed in the first and not in the second. Last come two numbers: the examples
# that ended alike, and those that did not.
require "json"

def examples(path)
  JSON.parse(File.read(path))["examples"].to_h do |example|
    [example["id"], example.slice("file_path", "full_description", "status")]
  end
end

without, with = ARGV.map { |path| examples(path) }
broken =
  without.filter_map do |id, was|
    id if was["status"] == "passed" && with.dig(id, "status") != "passed"
  end

puts "| file | examples | failing without | failing with |", "| --- | ---: | ---: | ---: |"
with
  .group_by { |_, example| example["file_path"].delete_prefix("./") }
  .sort
  .each do |file, rows|
    failing = [without, with].map { |run| rows.count { |id, _| run.dig(id, "status") == "failed" } }
    puts "| `#{file}` | #{rows.size} | #{failing.join(" | ")} |"
  end
broken.each { |id| puts "broken: #{id} #{without[id]["full_description"]}" }
puts "#{without.size - broken.size} #{broken.size}"
