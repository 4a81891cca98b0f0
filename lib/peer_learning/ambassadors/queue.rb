# frozen_string_literal: true

module PeerLearning
  module Ambassadors
    # What waits for somebody, as far as it is a reader's part (Scope). The working group's part is all. Most urgent first. Each
    # room hands in what of its own waits.
    class Queue
      include ActiveModel::Serialization

      SIZE = 25
      PARTS = %w[free mine colleagues].freeze

      COLUMNS = %w[id user_id region languages skill_ids since due_at taker_id].freeze

      # For sources that select from peer_learning_profiles: what is known of a member who shows it.
      OF_MEMBER = { languages: <<~SQL.squish, region: "peer_learning_profiles.region" }.freeze
          ARRAY(
            SELECT code::text FROM peer_learning_profile_languages AS languages
            WHERE languages.user_id = peer_learning_profiles.user_id AND proficiency >= #{RULES[:minProficiency]}
          )
        SQL

      mattr_reader :sources, default: {}

      class << self
        # source: answers to
        # - waiting(guardian, now:), a relation that selects COLUMNS of what waits, as far as the guardian may know of it:
        #   user_id is whom it is about, or NULL; languages text[] and skill_ids bigint[] may be empty; region is ISO 3166 or
        #   NULL; due_at is by when somebody should look; taker_id is NULL, unless the room itself keeps who looks after it;
        # - about(ids, guardian:), a hash by id of what a line tells besides, as JSON has it;
        # and may answer to
        # - hold(id), which holds its row as long as the item is held;
        # - follow(item, by:), called within the transaction when an item of it was taken, put back, or done.
        # name: of the source, in locales below peer_learning.ambassadors.queue.sources
        def add(name, source)
          sources[name.to_s] = source
        end

        # For sources that tell where somebody lives: SQL for user_id and region of those who show it.
        def regions(guardian)
          Skills::Profile.listed_for(guardian).select(:user_id, :region).to_sql
        end

        def names
          sources.keys
        end

        # Nil of one that is there no more.
        def source(name)
          sources[name]
        end

        # What `after` says: by when the last one was due, and which it was; nil for what is none.
        def place(after)
          due_at, source, id = after.to_s.split(",")
          due_at = Clock.moment(due_at)
          [due_at, source, id.to_i] if due_at && names.include?(source)
        end

        # Its item, held until the transaction ends.
        def hold(name, id)
          room = source(name)
          room.hold(id) if room.respond_to?(:hold)
          Item.hold(name, id)
        end

        # For rooms where something begins anew: it was done, and is not any more. Who looks after it still does.
        def wait_again(name, id)
          done = Item.where(source: name, source_id: id, state: "done")
          done.update_all(state: "open", taker_id: nil)
        end
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
        fill(rows.map { |row| Entry.new(**row.to_h) })
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

      # As many queries, however many lines.
      def fill(entries)
        ids = entries.flat_map { |entry| [entry.user_id, entry.taker_id, entry.offered_to_id] }
        users = User.where(id: ids.compact.uniq).index_by(&:id)
        deeds = Deed.where(item_id: entries.filter_map(&:item_id)).preload(:actor).order(:id)
        deeds = deeds.group_by(&:item_id)
        about = about(entries)
        entries.each do |entry|
          entry.user, entry.taker, entry.offered_to =
            users.values_at(entry.user_id, entry.taker_id, entry.offered_to_id)
          entry.deeds = deeds.fetch(entry.item_id, [])
          entry.about = about.dig(entry.source, entry.source_id) || {}
        end
      end

      def about(entries)
        entries
          .group_by(&:source)
          .to_h do |name, some|
            [name, self.class.source(name).about(some.map(&:source_id), guardian: @guardian)]
          end
      end

      def quote(text)
        Item.connection.quote(text)
      end
    end
  end
end
