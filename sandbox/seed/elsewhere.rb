# frozen_string_literal: true

module Seed
  # What learning spaces elsewhere hold, as if they had been read this morning: the demo asks nothing of the world outside.
  class Elsewhere
    SPACE = PeerLearning::Clinics::LearningSpace

    def initialize(contents)
      @contents = contents
      @today = Time.now.utc.beginning_of_day
    end

    def name_spaces
      SiteSetting.peer_learning_learning_spaces = @contents.pluck("address").join("|")
      SPACE.follow_setting
      @contents.each { |entry| say(entry, SPACE.find_by!(address: entry["address"])) }
    end

    private

    def say(entry, space)
      space.update!(name: entry["name"], tried_at: @today)
      events = entry["events"].to_a.map { |event| saying(event).merge(held(event)) }
      news =
        entry["news"].to_a.map do |one|
          saying(one).merge(published_at: @today - one["days_ago"].days)
        end
      space.keep([*events, *news])
    end

    def saying(one)
      empty = { starts_at: nil, ends_at: nil, all_day: false, published_at: nil }
      fingerprint = Digest::SHA1.hexdigest(one["title"])
      { **empty, **one.slice("title", "url").symbolize_keys, fingerprint: }
    end

    def held(event)
      starts_at = @today + event["days"].days + event["hour"].to_i.hours
      length = event["days_long"]&.days || event["minutes"].minutes
      { starts_at:, ends_at: starts_at + length, all_day: event.key?("days_long") }
    end
  end
end
