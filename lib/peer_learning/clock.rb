# frozen_string_literal: true

module PeerLearning
  # A time as a clock somewhere shows it.
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
  end
end
