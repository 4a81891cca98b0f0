# frozen_string_literal: true

module PeerLearning
  module Peers
    # Rows about two members each, whose ids are in the columns PAIR names. They go where an account goes, which keeps its own word where both
    # accounts have one, and nobody is paired with themselves.
    module BetweenMembers
      extend ActiveSupport::Concern

      class_methods do
        def follow(from_id, into_id)
          [self::PAIR, self::PAIR.reverse].each { |one, other| DB.exec(<<~SQL, from_id:, into_id:) }
              UPDATE #{table_name} AS rows
              SET #{one} = :into_id
              WHERE #{one} = :from_id AND #{other} <> :into_id AND NOT EXISTS (
                SELECT 1 FROM #{table_name} AS theirs
                WHERE theirs.#{one} = :into_id AND theirs.#{other} = rows.#{other}
              )
            SQL
          forget(from_id)
        end

        def forget(user_id)
          self::PAIR.each { |column| where(column => user_id).delete_all }
        end
      end
    end
  end
end
