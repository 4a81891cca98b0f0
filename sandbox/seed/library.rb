# frozen_string_literal: true

module Seed
  # What members proposed for the library, and what they and others said of it, by the verbs that their presses call.
  class Library
    VERBS = PeerLearning::Library
    FIELDS = %w[title description language level region licence attribution media].freeze
    LOOKED_AT = 2.days

    def initialize(contents)
      @contents = contents
    end

    def fill
      Jobs.run_immediately!
      @contents.each { |entry| shelve(entry) if !VERBS::Material.exists?(title: entry["title"]) }
    ensure
      Jobs.run_later!
    end

    private

    def shelve(entry)
      now = Time.now.utc.beginning_of_day - entry["proposed"].days
      skill_ids = PeerLearning::Skills::Skill.where(slug: entry["skills"]).pluck(:id)
      fields = entry.slice(*FIELDS).symbolize_keys
      material = call(VERBS::Material::Save, entry["by"], now:, skill_ids:, **fields)
      look_at(material, entry, now + LOOKED_AT)
      entry["uses"].to_a.each_with_index do |(username, words), index|
        about = { resource_id: material.id, words: }
        call(VERBS::Use::Tell, username, now: now + (3 + index).days, **about)
      end
      entry["translations"].to_a.each do |username, language, stance|
        about = { resource_id: material.id, language:, stance: }
        call(VERBS::Translation::Declare, username, now: now + 3.days, **about)
      end
    end

    def look_at(material, entry, now)
      about = { resource_id: material.id }
      if entry["put_up_by"]
        call(VERBS::Resource::PutUp, entry["put_up_by"], now:, **about)
      elsif entry["declined_by"]
        words = entry["declined_as"]
        call(VERBS::Resource::TakeDown, entry["declined_by"], now:, words:, **about)
      end
    end

    def call(verb, username, now:, **params)
      guardian = User.find_by_username!(username).guardian
      result = verb.call(params:, guardian:, now:)
      raise "#{verb}, #{username}: #{result.inspect_steps}" if result.failure?
      result[:resource]
    end
  end
end
