# frozen_string_literal: true

# The database of this environment: made, migrated and seeded when its files have changed.
module Sandbox::Database
  class << self
    def create
      on_server do |postgres, name|
        found =
          postgres.exec_params("SELECT 1 FROM pg_database WHERE datname = $1", [config[:database]])
        postgres.exec("CREATE DATABASE #{name}") if found.none?
      end
    end

    # A database whose past migrations were edited would not be what a new one is: test data is thrown away instead.
    def prepare
      File.open(File.join(Sandbox::TMP, "prepare.lock"), "w") do |lock|
        lock.flock(File::LOCK_EX)
        create
        next if Sandbox::Marks["schema"] == digest
        recreate if Rails.env.test? && Sandbox::Marks["schema"]
        migrate
        seed
        Sandbox::Marks["schema"] = digest
      end
    end

    # Everything in it is gone, whoever is connected.
    def recreate
      ActiveRecord::Base.connection_handler.clear_all_connections!
      on_server { |postgres, name| postgres.exec("DROP DATABASE IF EXISTS #{name} WITH (FORCE)") }
      create
    end

    private

    def migrate
      ActiveRecord::Migration.verbose = false
      context = ActiveRecord::MigrationContext.new(migration_paths)
      refuse_future(context.migrations.last.version)
      context.migrate
      ActiveRecord::Base.descendants.each(&:reset_column_information)
    end

    # As core does, for others' migrations would come before one that was dated ahead.
    def refuse_future(version)
      now = Time.now.utc.strftime("%Y%m%d%H%M%S").to_i
      raise "Migration #{version} is timestamped in the future" if version > now
    end

    def seed
      Sandbox::HostSeeds.plant
      SeedFu.seed
    end

    def config = ActiveRecord::Base.connection_db_config.configuration_hash

    def on_server
      postgres = PG.connect(host: config[:host], user: config[:username], dbname: "postgres")
      yield postgres, postgres.quote_ident(config[:database])
    ensure
      postgres&.close
    end

    def migration_paths =
      [File.join(Sandbox::SERVER, "db/migrate"), *Discourse.plugins.flat_map(&:migration_paths)]

    def digest
      files =
        [*migration_paths, *SeedFu.fixture_paths].flat_map { |path| Dir[File.join(path, "*")].sort }
      files << Sandbox::HostSeeds.method(:plant).source_location.first
      Digest::SHA1.hexdigest(files.map { |file| [file, File.read(file)].join("\0") }.join("\0"))
    end
  end
end
