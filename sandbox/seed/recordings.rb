# frozen_string_literal: true

module Seed
  # What was recorded of clinics, and what those in it said of that, by the verbs that their presses call.
  class Recordings
    VERBS = PeerLearning::Library
    ADDED = 1.day

    def initialize(contents)
      @contents = contents
    end

    def add
      Jobs.run_immediately!
      @contents.each { |entry| record(entry) if !VERBS::Recording.exists?(title: entry["title"]) }
    ensure
      Jobs.run_later!
    end

    private

    def record(entry)
      clinic = PeerLearning::Clinics::Clinic.find_by!(title: entry["clinic"])
      sitting = clinic.planned_sittings.last
      now = sitting.ends_at + ADDED
      host = clinic.taking_part("host").first.user
      recording = call(VERBS::Recording::Save, host, now:, **fields(entry, clinic, sitting))
      entry["answers"].each do |username, choice|
        user = User.find_by_username!(username)
        about = { resource_id: recording.id, choice: }
        call(VERBS::Consent::Give, user, now: now + 1.hour, **about)
      end
    end

    def fields(entry, clinic, sitting)
      {
        sitting_id: sitting.id,
        title: entry["title"],
        language: clinic.language,
        held_on: sitting.starts_at.to_date,
        licence: "cc_by_sa",
        media: entry["media"],
        chapters: entry["chapters"].to_a,
        speaker_ids: clinic.roles.select(&:accepted?).map(&:user_id).uniq,
      }
    end

    def call(verb, user, now:, **params)
      result = verb.call(params:, guardian: user.guardian, now:)
      raise "#{verb}, #{user.username}: #{result.inspect_steps}" if result.failure?
      result[:resource]
    end
  end
end
