# frozen_string_literal: true

module PeerLearning
  module Connections
    module Hooks
      class << self
        def register(plugin)
          Badges.register
          PeerLearning::Certificate.add(:connection, Certified)
          Skills::Learned.add(:thanks, Learned)

          Peers::Commitments.add(:connections, Commitments)
          Ambassadors::Queue.add(:support, NeededSupport)
          Ambassadors::Queue.add(:stalled, Stalled)
          Ambassadors::Queue.add(:silent_sharers, SilentSharers)

          plugin.on(:peer_learning_connection_changed) do |connection, _change, _actor|
            PeerLearning::Connections::Hooks.follow(connection)
          end

          plugin.on(:peer_learning_skills_merged) do |from_id, into_id|
            PeerLearning::Connections::Records.move_skill(from_id, into_id)
          end

          plugin.on(:user_suspended) do |args|
            PeerLearning::Connections::Hooks.leave(args[:user], now: Time.zone.now)
          end
        end

        def fill(archive)
          archive.add_part(:connections, ArchiveSerializer)
        end

        def merge(source_user, target_user)
          shared = Connection.under_way.between(source_user, target_user)
          leave(source_user, from: shared, now: Time.zone.now)
          Records.move(source_user.id, target_user.id)
        end

        # Nobody is behind an anonymous account to be met.
        def forget(user)
          leave(user, now: Time.zone.now)
          public_summaries_of(user).each { |summary| summary.name_no_more(user) }
          Records.forget(user.id)
        end

        def leave(user, now:, from: Connection.under_way.between(user))
          from.ids.each do |connection_id|
            Connection::Leave.call(params: { connection_id:, user_id: user.id }, now:)
          end
        end

        def public_summaries_of(user)
          Summary.where.not(topic_id: nil).where(connection: Connection.between(user))
        end

        # Who agreed on something has less room for more.
        def follow(connection)
          Jobs.enqueue(Jobs::PeerLearningTellOfConnection, connection_id: connection.id)
          Jobs.enqueue(Jobs::PeerLearningKeepTopics, connection_id: connection.id)
          DiscourseEvent.trigger(:peer_learning_members_changed, connection.members.map(&:user_id))
        end
      end
    end
  end
end
