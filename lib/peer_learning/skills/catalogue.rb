# frozen_string_literal: true

module PeerLearning
  module Skills
    # The skills a new site starts with.
    module Catalogue
      FILE = "db/fixtures/skills.yml"

      # Adds the skills that are missing, and leaves those that stand as the site has made them.
      def self.seed
        entries = read
        parents = {}
        while entries.any?
          ready, entries =
            entries.partition { |entry| !entry["parent"] || parents[entry["parent"]] }
          raise "#{FILE}: no such parent: #{entries.map { _1["parent"] }.uniq}" if ready.empty?
          insert(ready, parents)
          parents = Skill.pluck(:slug, :id).to_h
        end
      end

      def self.read
        YAML.safe_load_file(Engine.root.join(FILE))
      end

      def self.insert(entries, parents)
        rows =
          entries.map do |entry|
            entry.slice("slug", "area", "groups", "names", "aliases").merge(
              "parent_id" => parents[entry["parent"]],
            )
          end
        Skill.insert_all(rows, unique_by: :slug)
      end

      private_class_method :insert
    end
  end
end
