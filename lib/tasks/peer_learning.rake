# frozen_string_literal: true

desc "Import a directory of members from a CSV file: a dry run, unless APPLY=1"
task "peer_learning:import", [:file] => [:environment] do |_, args|
  abort "Usage: rake peer_learning:import[file.csv] (APPLY=1 to change anything)" if !args[:file]

  PeerLearning::Skills::Directory::Import.call(
    params: {
      csv: File.read(args[:file]),
      apply: ENV["APPLY"] == "1",
    },
    guardian: Discourse.system_user.guardian,
    now: Time.zone.now,
  ) do
    on_success do |report:|
      report.rows.each do |row|
        puts ["line #{row.line}", row.username, row.outcome, *row.messages].compact.join("\t")
      end
      puts report.counts.map { |outcome, count| "#{outcome} #{count}" }.join(", ")
      puts "Nothing was changed: this was a dry run." if !report.applied
    end
    on_failed_contract { |contract| abort contract.errors.map(&:message).join("\n") }
    on_failure { |result| abort result.inspect_steps }
  end
end
