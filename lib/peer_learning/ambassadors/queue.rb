# frozen_string_literal: true

module PeerLearning
  module Ambassadors
    # What waits for somebody, as far as it is a reader's part (Scope). The working group's part is all. Most urgent first.
    class Queue
      include ActiveModel::Serialization
      include Sources

      SIZE = 25
      PARTS = %w[free mine colleagues].freeze

      # What `after` says: by when the last one was due, and which it was; nil for what is none.
      def self.place(after)
        due_at, source, id = after.to_s.split(",")
        due_at = Clock.moment(due_at)
        [due_at, source, id.to_i] if due_at && names.include?(source)
      end

      # part: of nobody's, one's own, or colleagues'; after: the place (Queue.place) where the page before ended
      def initialize(guardian, now:, part: "free", after: nil)
        @guardian = guardian
        @now = now
        @part = part
        @after = after
      end

      def entries
        found.first(SIZE)
      end

      # In which place the last one stood.
      def next
        return if found.size <= SIZE
        last = entries.last
        [last.due_at.utc.iso8601(6), last.source, last.source_id].join(",")
      end

      # One of them, also where it is done; nil where it is not theirs to look after.
      def find(source, source_id)
        load("waiting.source = :source AND waiting.id = :source_id", source:, source_id:).first
      end

      # source: where it is about one alone
      def count(source: nil)
        of_source = "waiting.source = :source" if source
        condition = [scope, of_part, of_source].compact.join(" AND ")
        DB.query_single("SELECT COUNT(*) #{from} WHERE #{condition}", source:, **values).first
      end

      private

      def found
        @found ||=
          begin
            place =
              "(due_at, waiting.source, waiting.id) > (:due_at, :after_source, :after_id)" if @after
            load([of_part, place].compact.join(" AND "), **after, size: SIZE + 1)
          end
      end

      def after
        %i[due_at after_source after_id].zip(@after.to_a).to_h
      end

      def load(condition, size: 1, **more)
        rows = DB.query(<<~SQL, size:, **more, **values)
          SELECT
            waiting.source, waiting.id AS source_id, waiting.user_id, waiting.region, waiting.since, waiting.due_at,
            array_to_json(waiting.languages) AS languages, array_to_json(waiting.skill_ids) AS skill_ids,
            items.id AS item_id, items.offered_to_id, #{TAKER} AS taker_id,
            items.state IS NOT DISTINCT FROM 2 AS done
          #{from}
          WHERE #{scope} AND #{condition}
          ORDER BY due_at, waiting.source, waiting.id
          LIMIT :size
        SQL
        Entry.fill(rows.map { |row| Entry.new(**row.to_h) }, guardian: @guardian)
      end

      # Of what a room keeps itself its word counts.
      TAKER = "COALESCE(waiting.taker_id, CASE WHEN items.state = 1 THEN items.taker_id END)"
      private_constant :TAKER

      def from
        <<~SQL
          FROM (#{waiting}) AS waiting
          LEFT JOIN peer_learning_ambassador_items AS items
            ON items.source = waiting.source AND items.source_id = waiting.id
          LEFT JOIN (#{Scope::TERMS}) AS terms ON terms.user_id = :user_id
        SQL
      end

      def waiting
        self
          .class
          .sources
          .map do |name, source|
            rows = source.waiting(@guardian, now: @now).to_sql
            "SELECT #{quote(name)}::text AS source, #{COLUMNS.join(", ")} FROM (#{rows}) AS #{name}"
          end
          .join(" UNION ALL ")
      end

      # Nobody looks after their own affairs here, nor meets those who ignore or mute them, whom they ignore or mute.
      def scope
        <<~SQL
          (
            waiting.user_id IS NULL
            OR waiting.user_id <> :user_id
              AND waiting.user_id NOT IN (#{Skills::Profile::NOT_ON_SPEAKING_TERMS})
          )
          AND (:all OR #{TAKER} = :user_id OR items.offered_to_id = :user_id OR (#{Scope::FITS}))
        SQL
      end

      def of_part
        open = "(items.state IS NULL OR items.state <> 2)"
        case @part
        when "mine"
          "#{open} AND (#{TAKER} = :user_id OR items.offered_to_id = :user_id)"
        when "colleagues"
          "#{open} AND #{TAKER} <> :user_id AND items.offered_to_id IS DISTINCT FROM :user_id"
        else
          "#{open} AND #{TAKER} IS NULL"
        end
      end

      def values
        { user_id: @guardian.user.id, all: @guardian.can_confirm_ambassadors? }
      end

      def quote(text)
        Item.connection.quote(text)
      end
    end
  end
end
