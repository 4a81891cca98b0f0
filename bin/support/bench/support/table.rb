# frozen_string_literal: true

# What a bench prints: a table in Markdown, and the machine.
module Table
  def self.print(rows)
    columns = rows.first.keys
    puts "| #{columns.join(" | ")} |", "| #{columns.map { "---:" }.join(" | ")} |"
    rows.each { |row| puts "| #{row.values.join(" | ")} |" }
    puts "", machine
  end

  def self.machine
    processor = File.read("/proc/cpuinfo")[/^model name\s*: (.*)/, 1]
    database = ActiveRecord::Base.connection.select_value("SHOW server_version").split.first
    "#{Etc.nprocessors} cores (#{processor}), Ruby #{RUBY_VERSION}, PostgreSQL #{database}"
  end
end
