# frozen_string_literal: true

module PeerLearning
  module Peers
    module Hooks
      # What members tell, and what core knows of them, is what they can be found by.
      def self.register(plugin)
        renew =
          lambda do |user_ids|
            week = PeerLearning::Skills::Week.after(Time.zone.now)
            PeerLearning::Peers::Opening.renew(Array(user_ids), week:)
          end

        plugin.on(:peer_learning_members_changed) { |user_ids| renew.call(user_ids) }

        plugin.on(:peer_learning_skills_merged) do |_from_id, into_id|
          offers = PeerLearning::Skills::SkillTag.offer.where(skill_id: into_id)
          renew.call(offers.pluck(:user_id))
        end

        kept = [PeerLearning::Peers::Choice, PeerLearning::Peers::FirstShowing]

        # Nobody is behind an anonymous account to have chosen, or to be chosen.
        plugin.on(:user_anonymized) { |args| kept.each { |model| model.forget(args[:user].id) } }

        plugin.on(:merging_users) do |source_user, target_user|
          kept.each { |model| model.follow(source_user.id, target_user.id) }
        end

        plugin.add_model_callback(:user_option, :after_update) do
          renew.call(user_id) if saved_change_to_timezone?
        end
      end
    end
  end
end
