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

# What becomes of work whose process ends in the midst of it, as Sidekiq's does when it is restarted.
module Killing
  # Yields once for each moment right before and right after a step, each of which ends the process once. Steps are methods, by
  # the names documentation gives them: Class#method, or Class.method.
  def each_kill_at(*steps)
    steps.product([false, true]) do |step, done|
      kill_at(step, done:)
      yield "#{done ? "after" : "before"} #{step}"
    end
  end

  # With a block, only where that is true of what the step is given.
  def kill_at(step, done: false)
    name, sign, method = step.rpartition(/[#.]/)
    owner = sign == "." ? allow(name.constantize) : allow_any_instance_of(name.constantize)
    killed = false
    owner.to receive(method).and_wrap_original do |original, *args, **options, &block|
      ends = !killed && (!block_given? || yield(*args))
      killed ||= ends
      raise Interrupt if ends && !done
      original.call(*args, **options, &block).tap { raise Interrupt if ends }
    end
  end
end

# Members of a round of whom three, each with somebody to learn from and room for two meetings more, could be a swap ring.
module SwapRings
  # The three in the order in which they teach. Neighbours share an hour and a language, all of them share neither.
  def join_ring
    languages = %w[en fr ha]
    skills = %w[maps photos stories].map { |slug| Fabricate(:learning_skill, slug:) }
    wished_by_all = Fabricate(:learning_skill, slug: "scripts")
    Array.new(3) do |index|
      own = { language: %w[sw ar pt][index], hours: [300 + 96 * index, 308 + 96 * index] }
      neighbours = [index, (index + 1) % 3]
      Fabricate(
        :learning_member,
        in_rounds: true,
        offers: {
          wished_by_all => 3,
        },
        languages: {
          own[:language] => 5,
        },
        availability: [own[:hours]],
      )
      Fabricate(
        :learning_member,
        name: %w[Ada Ben Cleo][index],
        in_rounds: true,
        capacity: 3,
        offers: {
          skills[index] => 3,
        },
        wants: {
          skills[index - 1] => 0,
          wished_by_all => 0,
        },
        languages: [own[:language], *languages.values_at(*neighbours)].index_with(4),
        availability: [*neighbours.map { |day| [day * 96, day * 96 + 8] }, own[:hours]],
      )
    end
  end
end

RSpec.configure do |config|
  config.include SwapRings
  config.include DirectoryImports
  config.include AtOnce
  config.include Killing
end
