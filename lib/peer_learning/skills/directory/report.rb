# frozen_string_literal: true

module PeerLearning
  module Skills
    module Directory
      Report =
        Struct.new(:applied, :rows, keyword_init: true) do
          include ActiveModel::Serialization

          def counts
            Plan::OUTCOMES.index_with(0).merge(rows.map(&:outcome).tally)
          end
        end
    end
  end
end
