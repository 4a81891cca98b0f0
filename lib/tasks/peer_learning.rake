# frozen_string_literal: true

desc "Import a directory of members from a CSV file: a dry run, unless APPLY=1"
task "peer_learning:import", [:file] => [:environment] do |_, args|
  abort "Usage: rake peer_learning:import[file.csv] (APPLY=1 to change anything)" if !args[:file]

  imports = PeerLearning::Skills::Directory::Import
  call = ->(verb, **params) do
    verb.call(
      params:,
      options: {
        in_background: false,
      },
      guardian: Discourse.system_user.guardian,
      now: Time.zone.now,
    ) do
      on_success { |import:| import }
      on_failed_contract { |contract| abort contract.errors.map(&:message).join("\n") }
      on_failure { |result| abort result.inspect_steps }
    end
  end
  work_off = ->(running) do
    work = PeerLearning::Skills::Directory::Work.new(running)
    loop { break if !work.go_on(now: Time.zone.now) }
    running.reload
  end

  file = File.open(args[:file], "rb")
  import_id = call.(imports::Begin, filename: File.basename(file), bytes: file.size).id
  0.step do |position|
    break if !(content = file.read(imports::MAX_PART_BYTES))
    call.(imports::AddPart, import_id:, position:, content:)
  end
  done = work_off.(call.(imports::Check, import_id:))
  done = work_off.(call.(imports::Apply, import_id:)) if ENV["APPLY"] == "1" && done.checked?

  abort done.sentences(:problems).join("\n") if done.failed?
  puts done.sentences(:remarks)
  done.rows.find_each do |row|
    puts ["line #{row.line}", row.username, row.outcome, *row.sentences].join("\t")
  end
  puts done.all_counts.map { |outcome, count| "#{outcome} #{count}" }.join(", ")
  puts "Nothing was changed: this was a dry run." if !done.applied?
end
