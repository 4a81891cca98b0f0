# frozen_string_literal: true

module PeerLearning
  module Library
    # Where the words of licences are.
    module Licence
      URLS = {
        "cc0" => "https://creativecommons.org/publicdomain/zero/1.0/",
        "cc_by" => "https://creativecommons.org/licenses/by/4.0/",
        "cc_by_sa" => "https://creativecommons.org/licenses/by-sa/4.0/",
      }.freeze

      # nil for what may be looked at and no more
      def self.url(name)
        URLS[name]
      end
    end
  end
end
