# frozen_string_literal: true

# Runs fixture files as seed-fu does; seeding models by constraint is not stood in for.
module SeedFu
  extend Sandbox::Strict

  class << self
    def fixture_paths = @fixture_paths ||= []

    def seed(paths = fixture_paths)
      files = paths.flat_map { |path| Dir[File.join(path, "*.rb")].sort }
      files.each do |file|
        ActiveRecord::Base.transaction { Object.new.instance_eval(File.read(file), file) }
      end
    end
  end
end
