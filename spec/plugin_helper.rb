# frozen_string_literal: true

# The whole way of a file into the directory, as the forum's jobs take it.
module DirectoryImports
  def receive_directory(content, by:, filename: "directory.csv", part_bytes: 1.megabyte)
    import = PeerLearning::Skills::Directory::Import
    content = content.b
    received =
      import.create!(user: by, filename:, bytes: content.bytesize, worked_at: Time.zone.now)
    0.step do |position|
      part = content.byteslice(position * part_bytes, part_bytes)
      break if part.to_s.empty?
      received.parts.create!(position:, content: part)
    end
    received
  end

  def work_off(import, at:)
    work = PeerLearning::Skills::Directory::Work.new(import)
    loop { break if !work.go_on(now: at) }
    import.reload
  end

  def check_directory(content, by:, at: Time.zone.now, **options)
    import = receive_directory(content, by:, **options)
    PeerLearning::Skills::Directory::Import::Check.call(
      params: {
        import_id: import.id,
      },
      options: {
        in_background: false,
      },
      guardian: by.guardian,
      now: at,
    )
    work_off(import.reload, at:)
  end

  def apply_directory(import, by:, at: Time.zone.now)
    PeerLearning::Skills::Directory::Import::Apply.call(
      params: {
        import_id: import.id,
      },
      options: {
        in_background: false,
      },
      guardian: by.guardian,
      now: at,
    )
    work_off(import.reload, at:)
  end

  def import_directory(content, by:, at: Time.zone.now, **options)
    apply_directory(check_directory(content, by:, at:, **options), by:, at:)
  end
end

# What happens when people press at once.
module AtOnce
  # Runs the block twice, each time on a connection of its own: a forum's specs have two.
  def twice_at_once(&block)
    ActiveRecord::Base.connection_handler.clear_active_connections!
    threads =
      Array.new(2) do
        Thread.new { ActiveRecord::Base.connection_pool.with_connection { block.call } }
      end
    threads.map(&:value)
  end
end

RSpec.configure do |config|
  config.include DirectoryImports
  config.include AtOnce
end
