# frozen_string_literal: true

module PeerLearning
  module Skills
    module Directory
      # What is written in a cell, without what nobody can see there.
      module Cell
        MAX_LENGTH = 10_000
        # Marks of direction, soft hyphens, zero-width spaces. Joiners shape letters, so they may stand in words.
        INVISIBLE = "\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF"
        EDGES = /\A[[:space:]\u200C\u200D]+|[[:space:]\u200C\u200D]+\z/

        def self.plain(text)
          return text.strip if text.ascii_only?
          text.delete(INVISIBLE).gsub(/[[:blank:]]/, " ").gsub(EDGES, "")
        end

        # nil where the cell is empty
        def self.read(text)
          plain(SafeCsv.unguard(text)).presence
        end

        # Keyboards of other scripts have digits of their own.
        def self.digits(text)
          text.tr("٠-٩۰-۹०-९০-৯０-９", "0-90-90-90-90-9")
        end

        # A word of a closed list, however it is spaced and spelled.
        def self.word(text)
          text.downcase.tr(" -", "_")
        end
      end
    end
  end
end
