# frozen_string_literal: true

module PeerLearning
  module Connections
    # Whether they met, and what they leave behind.
    module Afterwards
      extend ActiveSupport::Concern

      # How long after its end members are asked whether they met, and how long their word is waited for.
      ASKED_AFTER = 1.hour
      HEARD_WITHIN = 7.days

      included do
        scope :to_ask_whether_met,
              ->(now) { where(state: "scheduled").where(<<~SQL, latest: now - ASKED_AFTER) }
                peer_learning_connections.starts_at
                  + peer_learning_connections.minutes * INTERVAL '1 minute' <= :latest
                AND NOT EXISTS (
                  SELECT 1 FROM peer_learning_connection_members AS members
                  WHERE members.connection_id = peer_learning_connections.id
                    AND members.asked_whether_met_at IS NOT NULL
                )
              SQL

        scope :to_hear_no_longer,
              ->(now) do
                where(
                  state: %w[scheduled met summarised not_met],
                  id: Member.unheard(now).select(:connection_id),
                )
              end

        # All agreed that everybody may read the summary, and nobody can yet.
        scope :to_publish,
              -> do
                against = Member.taking_part.where(may_publish: [nil, false])
                where(state: "summarised")
                  .where(id: Summary.where(topic_id: nil).select(:connection_id))
                  .where.not(id: against.select(:connection_id))
              end
      end

      def over_and_met?
        met? || summarised?
      end

      # One yes is enough; a no from everybody ends it. A yes that comes late is still one.
      def conclude(by:, now:)
        words = taking_part.map(&:met)
        if words.any?
          return if over_and_met?
          update!(state: "met", ended_at: nil)
          record("met", by:, now:)
        elsif words.none?(&:nil?) && !not_met?
          end_as("not_met", by:, now:)
        end
      end

      # A summary is for everybody once each of its members says so.
      def may_publish?
        summarised? && taking_part.all?(&:may_publish?)
      end

      # What others agreed to was worded otherwise.
      def ask_anew_to_publish(but:)
        taking_part.without(but).each { |member| member.update!(may_publish: nil) }
      end

      # Whether thanks for a skill are due to a member: to who taught it, and to who interpreted.
      def owes?(member, skill_id)
        taught = teachings.select { |teaching| teaching.skill_id == skill_id }
        taught.any? &&
          (member.interprets? || taught.any? { |teaching| teaching.teacher_id == member.user_id })
      end
    end
  end
end
