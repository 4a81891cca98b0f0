# frozen_string_literal: true

module PeerLearning
  module Ambassadors
    module Hooks
      class << self
        def register(plugin)
          Badges.register
          PeerLearning::Certificate.add(:ambassador, Certified)
          Queue.add(:newcomers, Newcomers)

          plugin.on(:peer_learning_skills_merged) do |from_id, into_id|
            PeerLearning::Ambassadors::TermSkill.move_skill(from_id, into_id, owner: :term_id)
          end

          # Of trust levels and groups: what no event tells, the daily job sees.
          plugin.on(:user_promoted) do |args|
            PeerLearning::Ambassadors::Hooks.look_at(args[:user_id], args[:old_trust_level])
          end

          plugin.on(:user_added_to_group) do |user, _group, **|
            PeerLearning::Ambassadors::Hooks.look_at(user.id)
          end

          plugin.on(:user_removed_from_group) do |user, _group|
            PeerLearning::Ambassadors::Hooks.look_at(user.id)
          end

          plugin.on(:user_suspended) do |args|
            PeerLearning::Ambassadors::Hooks.let_go(args[:user], now: Time.zone.now)
          end
        end

        def fill(archive)
          archive.add_part(:ambassadors, ArchiveSerializer)
        end

        def merge(source_user, target_user)
          Records.move(source_user, target_user, now: Time.zone.now)
        end

        def forget(user)
          Records.forget(user, now: Time.zone.now)
        end

        # old_trust_level: where it changed
        def look_at(user_id, old_trust_level = nil)
          return if !old_trust_level && !Term.under_way.exists?(user_id:)
          Jobs.enqueue(Jobs::PeerLearningLookAtAmbassador, { user_id:, old_trust_level: }.compact)
        end

        # Whoever cannot come here looks after nothing meanwhile.
        def let_go(user, now:)
          Item.transaction { Item.let_go(user, by: nil, now:) }
        end
      end
    end
  end
end
