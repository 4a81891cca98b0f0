# frozen_string_literal: true

module PeerLearning
  module Connections
    # What is kept of a member's connections, for themselves: of others, what they see in the forum too.
    class ArchiveSerializer < ApplicationSerializer
      class PartSerializer < ApplicationSerializer
        ABOUT = %i[origin state language minutes starts_at ended_at].freeze

        attributes :skill,
                   :with,
                   :answer,
                   :answered_at,
                   :decline_reason,
                   :decline_note,
                   :interprets,
                   :met,
                   :may_publish,
                   :goal,
                   :give_back,
                   :created_at,
                   *ABOUT

        ABOUT.each { |name| define_method(name) { object.connection.public_send(name) } }

        def skill
          object.connection.skill.slug
        end

        def with
          object.connection.members.map(&:user).excluding(object.user).map(&:username)
        end

        def goal
          object.connection.goal
        end

        def give_back
          object.connection.give_back
        end

        %i[goal give_back].each { |name| define_method(:"include_#{name}?") { asked? } }

        private

        def asked?
          object.connection.asker_id == object.user_id
        end
      end

      has_many :connections, serializer: PartSerializer, embed: :objects

      def connections
        Member
          .where(user: object)
          .preload(:user, connection: [:skill, { members: :user }])
          .order(:id)
      end
    end
  end
end
