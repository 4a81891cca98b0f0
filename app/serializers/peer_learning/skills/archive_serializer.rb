# frozen_string_literal: true

module PeerLearning
  module Skills
    # Everything that is kept of a member, for themselves.
    class ArchiveSerializer < ApplicationSerializer
      class TagSerializer < ApplicationSerializer
        attributes :skill,
                   :skill_id,
                   :direction,
                   :level,
                   :priority,
                   :formats,
                   :purpose,
                   :note,
                   :confirmed_at,
                   :asked_at,
                   :hidden_at,
                   :created_at,
                   :updated_at

        def skill
          object.skill.name
        end
      end

      class LanguageSerializer < ApplicationSerializer
        attributes :code, :proficiency, :created_at, :updated_at
      end

      attributes :region,
                 :affiliation,
                 :role,
                 :contexts,
                 :time_zone,
                 :availability,
                 :bandwidth,
                 :capacity,
                 :paused_until,
                 :visibility,
                 :consented_at,
                 :nudges,
                 :next_nudge_at,
                 :created_at,
                 :updated_at

      has_many :languages, serializer: LanguageSerializer, embed: :objects
      has_many :skill_tags, serializer: TagSerializer, embed: :objects

      def skill_tags
        object.skill_tags.includes(:skill).order(:id)
      end
    end
  end
end
