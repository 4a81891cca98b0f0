# frozen_string_literal: true

module PeerLearning
  # The languages in which we have words.
  module Locales
    ALL =
      Engine
        .root
        .glob("config/locales/server.*.yml")
        .map { |path| path.basename.to_s.split(".")[1] }
        .freeze

    # What is written for those who understand a language; in the forum's where we have no words in it.
    def self.for(language)
      locale = language.tr("-", "_")
      ALL.include?(locale) ? locale : SiteSetting.default_locale
    end
  end
end
