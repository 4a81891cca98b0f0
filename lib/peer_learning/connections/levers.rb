# frozen_string_literal: true

module PeerLearning
  module Connections
    # What the working group can set of a round: rules, groups to keep as they are, and who sits out (one id) or is kept
    # apart (two).
    module Levers
      RANGES = {
        "minutes" => Connection::MINUTES,
        "maxSize" => 2..4,
        "minProficiency" => 1..5,
      }.freeze
      MOST = 500

      class << self
        # As the engine reads them; what is not said is as everywhere.
        def rules(given)
          RULES.stringify_keys.merge(given.to_h.slice(*RANGES.keys).transform_values(&:to_i))
        end

        # Sentences by field.
        def problems(rules:, pins:, exclusions:)
          {
            rules: (sentence("rules") if !rules?(rules)),
            pins: (sentence("pins") if !lists_of_ids?(pins, 2..RULES[:maxSize])),
            exclusions: (sentence("exclusions") if !lists_of_ids?(exclusions, 1..2)),
          }.compact
        end

        private

        def rules?(rules)
          return true if rules.nil?
          rules.is_a?(Hash) &&
            rules.all? { |name, value| RANGES[name.to_s]&.include?(whole(value)) }
        end

        def lists_of_ids?(lists, sizes)
          lists.is_a?(Array) && lists.size <= MOST &&
            lists.all? do |ids|
              ids.is_a?(Array) && sizes.cover?(ids.size) && ids.uniq.size == ids.size &&
                ids.all? { |id| whole(id) }
            end
        end

        def whole(value)
          Integer(value.to_s, 10, exception: false)
        end

        def sentence(key)
          I18n.t("peer_learning.rounds.#{key}")
        end
      end
    end
  end
end
