# frozen_string_literal: true

require "ostruct"

# Fixtures in seed-fu's way: records found by their constraint columns, written over or left alone.
module SeedFu
  extend Sandbox::Strict

  class << self
    attr_writer :quiet

    def fixture_paths = @fixture_paths ||= []

    def seed(paths = fixture_paths, filter = nil)
      files = paths.flat_map { |path| Dir[File.join(path, "*.rb")].sort }
      files.select! { |file| file.match?(filter) } if filter
      files.each { |file| ActiveRecord::Base.transaction { Object.new.instance_eval(File.read(file), file) } }
    end
  end

  module Seeding
    def seed(*args, &block) = seed_records(args, block) { |record, values| record.assign_attributes(values) }

    def seed_once(*args, &block)
      seed_records(args, block) { |record, values| record.assign_attributes(values) if record.new_record? }
    end

    private

    def seed_records(args, block)
      constraints, rows = args.partition { |arg| arg.is_a?(Symbol) }
      constraints = [:id] if constraints.empty?
      rows = [OpenStruct.new.tap(&block).to_h] if block
      rows.flatten.map do |row|
        values = row.symbolize_keys
        record = find_or_initialize_by(values.slice(*constraints))
        yield record, values
        record.save!(validate: false)
        record
      end
    end
  end
end
