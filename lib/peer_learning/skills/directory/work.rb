# frozen_string_literal: true

module PeerLearning
  module Skills
    module Directory
      # An import being worked off from where it stands: the file is read on while batch follows batch.
      class Work
        def initialize(import)
          @import = import
          @table = import.table
          @table.skip(import.rows_done)
          @vocabulary = Vocabulary.new(import.new_skills)
        end

        # Whether there is more to do.
        def go_on(now:)
          Import::Advance.call(
            params: {
              import_id: @import.id,
            },
            table: @table,
            vocabulary: @vocabulary,
            now:,
          ) do
            on_success { |import:| import.running? }
            on_model_not_found(:plans) { |step| raise step.exception }
            on_failure { false }
          end
        end
      end
    end
  end
end
