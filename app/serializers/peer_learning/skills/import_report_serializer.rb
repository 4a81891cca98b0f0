# frozen_string_literal: true

module PeerLearning
  module Skills
    class ImportReportSerializer < ApplicationSerializer
      class RowSerializer < ApplicationSerializer
        attributes :line, :username, :outcome, :messages
      end

      attributes :applied, :counts

      has_many :rows, serializer: RowSerializer, embed: :objects
    end
  end
end
