# frozen_string_literal: true

module PeerLearning
  module Skills
    # What a member told, and did for the catalogue, for themselves.
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

      # Of what they were told that others learned from them.
      class HintSerializer < ApplicationSerializer
        attributes :skill, :people, :told_at, :answer

        def skill
          object.skill.name
        end
      end

      class ImportSerializer < ApplicationSerializer
        attributes :filename, :status, :counts, :created_at
      end

      TOLD = %i[
        region
        affiliation
        for_affiliate
        role
        contexts
        time_zone
        availability
        bandwidth
        capacity
        help_per_week
        paused_until
        visibility
        consented_at
        nudges
        offer_hints
        in_rounds
        interprets
        stepped_back_at
        next_nudge_at
        in_rounds
        interprets
        stepped_back_at
        created_at
        updated_at
      ].freeze

      attributes(*TOLD)

      delegate(*TOLD, :languages, to: :profile)

      has_many :languages, serializer: LanguageSerializer, embed: :objects
      has_many :skill_tags, serializer: TagSerializer, embed: :objects
      has_many :proposals, serializer: ProposalSerializer, embed: :objects
      has_many :skill_changes, serializer: ChangeSerializer, embed: :objects
      has_many :learned_from_me, serializer: HintSerializer, embed: :objects
      has_many :directory_imports, serializer: ImportSerializer, embed: :objects

      def skill_tags
        profile.skill_tags.includes(:skill).order(:id)
      end

      def proposals
        object.learning_skill_proposals.order(:id)
      end

      def skill_changes
        object.learning_skill_changes.includes(:skill).order(:id)
      end

      def learned_from_me
        object.learning_offer_hints.includes(:skill).order(:id)
      end

      def directory_imports
        object.learning_directory_imports.order(:id)
      end

      private

      def profile
        @profile ||= Profile.of(object)
      end
    end
  end
end
