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
                   :brought_by,
                   :met,
                   :may_publish,
                   :goal,
                   :give_back,
                   :created_at,
                   :summary,
                   :thanks_given,
                   :thanks_received,
                   :support_requests,
                   :certificate,
                   *ABOUT

        ABOUT.each { |name| define_method(name) { object.connection.public_send(name) } }

        def skill
          object.connection.skill.slug
        end

        def with
          object.connection.members.map(&:user).excluding(object.user).map(&:username)
        end

        def brought_by
          object.brought_by&.username
        end

        def goal
          object.connection.goal
        end

        def give_back
          object.connection.give_back
        end

        %i[goal give_back].each { |name| define_method(:"include_#{name}?") { asked? } }

        def summary
          object.connection.summary.words
        end

        def include_summary?
          object.connection.summary&.author_id == object.user_id
        end

        def thanks_given
          thanks(:giver_id).map { |thanks| words_of(thanks).merge(to: thanks.receiver.username) }
        end

        def thanks_received
          thanks(:receiver_id).map { |thanks| words_of(thanks).merge(from: thanks.giver.username) }
        end

        def support_requests
          object
            .connection
            .support_requests
            .select { |request| request.user_id == object.user_id }
            .map { |request| { kind: request.kind, note: request.note, state: request.state } }
        end

        def certificate
          object.archived_certificate
        end

        private

        def thanks(column)
          object.connection.thanks.select { |thanks| thanks[column] == object.user_id }
        end

        def words_of(thanks)
          { skill: thanks.skill.slug, words: thanks.words }
        end

        def asked?
          object.connection.asker_id == object.user_id
        end
      end

      class OutcomeSerializer < ApplicationSerializer
        attributes :month, :connection_id, :reason, :warned_at, :told_at

        def month
          object.round.month
        end
      end

      PARTS = [
        :skill,
        :summary,
        :support_requests,
        { members: :user, thanks: %i[skill giver receiver] },
      ].freeze

      has_many :connections, serializer: PartSerializer, embed: :objects
      has_many :rounds, serializer: OutcomeSerializer, embed: :objects

      def connections
        Member
          .where(user: object)
          .preload(:user, :brought_by, :certificate, connection: PARTS)
          .order(:id)
      end

      def rounds
        Outcome.where(user: object).preload(:round).order(:id)
      end
    end
  end
end
