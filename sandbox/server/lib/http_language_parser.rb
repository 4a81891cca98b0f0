# frozen_string_literal: true

module HttpLanguageParser
  # The best of the languages that the forum has strings in, for an Accept-Language header.
  def self.parse(header)
    wanted = header.to_s.split(",").map { |part| part.strip.split(";q=") }
    wanted.sort_by! { |_, weight| -(weight || 1).to_f }
    wanted.each do |tag, _|
      language = tag.to_s.split("-").first
      return language if Sandbox::LOCALES_WITH_STRINGS.include?(language)
    end
    SiteSetting.default_locale
  end
end
