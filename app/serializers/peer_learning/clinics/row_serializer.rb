# frozen_string_literal: true

module PeerLearning
  module Clinics
    # A clinic in a list.
    class RowSerializer < ApplicationSerializer
      attributes :id,
                 :state,
                 :title,
                 :occasion,
                 :repeats,
                 :level,
                 :language,
                 :region,
                 :minutes,
                 :skills,
                 :sittings,
                 :roles,
                 :interested,
                 :interested_too,
                 :mine

      def skills
        object.skills.map { |skill| { id: skill.id, slug: skill.slug } }
      end

      def sittings
        object.sittings.map do |sitting|
          SittingSerializer.new(sitting, scope:, root: false, board:).as_json
        end
      end

      # Those who take part, and what the reader offered.
      def roles
        shown =
          object.roles.select do |role|
            role.accepted? || role.user_id == scope.user&.id || managed?
          end
        shown.map { |role| RoleSerializer.new(role, scope:, root: false).as_json }
      end

      def interested
        board.interested(object)
      end

      def interested_too
        board.interested?(object)
      end

      def mine
        board.mine?(object)
      end

      private

      def managed?
        false
      end

      def board
        @options[:board]
      end
    end
  end
end
