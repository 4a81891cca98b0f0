# frozen_string_literal: true

module PeerLearning
  # Countries and time zones, as the time zone database knows them, and areas.
  module World
    # Which part the world: the Americas, Europe, Asia, Africa, Oceania. By the codes of UN M49, the standard of countries and
    # areas for statistics.
    AREAS = %w[021 419 150 015 202 145 143 034 030 035 009].freeze

    # The code of all of it.
    EVERYWHERE = "001"

    def self.country?(code)
      TZInfo::Country.all_codes.include?(code)
    end

    # By code or by English name, in any case.
    def self.country_code(text)
      return text.upcase if country?(text.upcase)
      TZInfo::Country.all.find { |country| country.name.casecmp?(text) }&.code
    end

    def self.time_zone?(identifier)
      time_zone(identifier).present?
    end

    def self.time_zone(identifier)
      TZInfo::Timezone.get(identifier) if identifier.present?
    rescue TZInfo::InvalidTimezoneIdentifier
      nil
    end
  end
end
