# frozen_string_literal: true

module PeerLearning
  module Ambassadors
    # Where the queue has what waits from: each room hands in what of its own does.
    module Sources
      extend ActiveSupport::Concern

      COLUMNS = %w[id user_id region languages skill_ids since due_at taker_id].freeze

      # For sources that select from peer_learning_profiles: what is known of a member who shows it.
      OF_MEMBER = { languages: <<~SQL.squish, region: "peer_learning_profiles.region" }.freeze
          ARRAY(
            SELECT code::text FROM peer_learning_profile_languages AS languages
            WHERE languages.user_id = peer_learning_profiles.user_id AND proficiency >= #{RULES[:minProficiency]}
          )
        SQL

      included { mattr_reader :sources, default: {} }

      class_methods do
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
    end
  end
end
