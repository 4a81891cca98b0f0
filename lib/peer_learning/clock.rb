# frozen_string_literal: true

module PeerLearning
  # A time as a clock somewhere shows it, and as a browser tells it.
  module Clock
    def self.words(time, zone)
      local = time.in_time_zone(zone)
      I18n.t(
        "peer_learning.clock.words",
        day: I18n.t("peer_learning.clock.days.#{local.wday}"),
        date: local.to_date.iso8601,
        time: local.strftime("%H:%M"),
      )
    end

    # What "2031-12-01T18:45:00+05:45" names, whatever clock it is read on; nil for what is none, or none that a database
    # keeps.
    def self.moment(text)
      time = Time.iso8601(text).utc
      time if time.year.between?(1, 9999)
    rescue ArgumentError, TypeError
      nil
    end
  end
end
