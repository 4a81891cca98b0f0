# frozen_string_literal: true

module PeerLearning
  module Ambassadors
    # What is kept of a member as an ambassador, and as somebody who waited for one, for themselves.
    class ArchiveSerializer < ApplicationSerializer
      class TermSerializer < ApplicationSerializer
        attributes :state,
                   :regions,
                   :languages,
                   :skills,
                   :words,
                   :reason,
                   :begins_on,
                   :ends_on,
                   :certificate,
                   :changes

        def skills
          object.skills.map(&:slug)
        end

        def certificate
          object.archived_certificate
        end

        def changes
          object.trace.map { |change| change.slice(:change, :created_at) }
        end
      end

      class DeedSerializer < ApplicationSerializer
        attributes :deed, :words, :created_at
      end

      has_many :ambassador_terms, serializer: TermSerializer, embed: :objects
      has_many :ambassador_deeds, serializer: DeedSerializer, embed: :objects
      has_many :ambassador_notes_about_me, serializer: DeedSerializer, embed: :objects

      def ambassador_terms
        Term.where(user: object).preload(:skills, :trace, :certificate).order(:id)
      end

      def ambassador_deeds
        Deed.where(actor: object).order(:id)
      end

      def ambassador_notes_about_me
        Deed.where(item: Records.about(object)).order(:id)
      end
    end
  end
end
