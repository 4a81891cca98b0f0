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

      # What they missed in the catalogue, as it stands there now.
      class ProposalSerializer < ApplicationSerializer
        attributes :id, :names, :aliases, :area, :reason, :status, :created_at
      end

      class ChangeSerializer < ApplicationSerializer
        attributes :skill, :skill_id, :action, :details, :created_at

        def skill
          object.skill.name
        end
      end

      class ImportSerializer < ApplicationSerializer
        attributes :filename, :status, :counts, :created_at
      end

      class ChoiceSerializer < ApplicationSerializer
        attributes :peer, :choice, :until, :created_at

        def peer
          object.peer.username
        end
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
      has_many :proposals, serializer: ProposalSerializer, embed: :objects
      has_many :skill_changes, serializer: ChangeSerializer, embed: :objects
      has_many :directory_imports, serializer: ImportSerializer, embed: :objects
      has_many :peer_choices, serializer: ChoiceSerializer, embed: :objects

      def skill_tags
        object.skill_tags.includes(:skill).order(:id)
      end

      def proposals
        object.user.learning_skill_proposals.order(:id)
      end

      def skill_changes
        object.user.learning_skill_changes.includes(:skill).order(:id)
      end

      def directory_imports
        object.user.learning_directory_imports.order(:id)
      end

      def peer_choices
        object.user.peer_choices.includes(:peer).order(:id)
      end
    end
  end
end
