# frozen_string_literal: true

module PeerLearning
  module Skills
    class ImportSerializer < ApplicationSerializer
      MAX_ROWS = 200

      class RowSerializer < ApplicationSerializer
        attributes :line, :username, :outcome, :messages

        def messages
          object.sentences
        end
      end

      attributes :id,
                 :filename,
                 :bytes,
                 :status,
                 :bytes_done,
                 :rows_done,
                 :counts,
                 :problems,
                 :remarks,
                 :new_skills

      has_many :rows, serializer: RowSerializer, embed: :objects

      def counts
        object.all_counts
      end

      def problems
        object.sentences(:problems)
      end

      def remarks
        object.sentences(:remarks)
      end

      # Those that an admin has to look at; the others are counted.
      def rows
        object.rows.worth_reading_first.limit(MAX_ROWS)
      end

      def include_rows?
        !object.receiving? && !object.running?
      end
    end
  end
end
