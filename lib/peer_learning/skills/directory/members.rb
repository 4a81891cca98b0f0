# frozen_string_literal: true

module PeerLearning
  module Skills
    module Directory
      # The members a reader may see, as lines of a file that an import reads back. Their hours and what they
      # agreed to are their own, so neither is in it.
      class Members
        include Enumerable

        COLUMNS = (Columns::NAMES - %w[availability consent]).freeze
        BATCH = 500

        def initialize(guardian)
          @guardian = guardian
          @writer = Writer.new(guardian, columns: COLUMNS)
        end

        def each
          yield @writer.header
          profiles.in_batches(of: BATCH) do |batch|
            yield batch.map { |profile| @writer.line(profile) }.join
          end
        end

        private

        def profiles
          Profile.listed_for(@guardian).preload(
            :languages,
            shown_skill_tags: :skill,
            user: %i[user_option user_stat],
          )
        end
      end
    end
  end
end
