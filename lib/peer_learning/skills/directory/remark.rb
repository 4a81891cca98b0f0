# frozen_string_literal: true

module PeerLearning
  module Skills
    module Directory
      # A sentence of a report, kept apart from the language it will be read in.
      Remark =
        Struct.new(:key, :values) do
          def self.load(pair)
            new(*pair)
          end

          def to_s
            I18n.t("peer_learning.import.#{key}", **values.to_h.symbolize_keys)
          end

          def as_json(*)
            [key, values]
          end
        end
    end
  end
end
