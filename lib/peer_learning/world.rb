# frozen_string_literal: true

module PeerLearning
  # Countries and time zones, as the time zone database knows them.
  module World
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
