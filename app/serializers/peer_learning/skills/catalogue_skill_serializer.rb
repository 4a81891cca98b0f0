# frozen_string_literal: true

module PeerLearning
  module Skills
    # A skill as the working group looks after it: all its names, and where it comes from.
    class CatalogueSkillSerializer < ApplicationSerializer
      attributes :id,
                 :slug,
                 :area,
                 :groups,
                 :parent_id,
                 :name,
                 :names,
                 :aliases,
                 :status,
                 :wikidata_qid,
                 :reason,
                 :created_at,
                 :merged_into_id,
                 :lock_version,
                 :members_count

      has_one :proposer, serializer: BasicUserSerializer, embed: :objects

      def members_count
        @options[:member_counts].fetch(object.id, 0)
      end
    end
  end
end
