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

        forget =
          lambda do |user|
            user.peer_choices.delete_all
            user.choices_as_peer.delete_all
            user.first_peers_shown.delete_all
            user.first_showings_as_peer.delete_all
          end

        # Nobody is behind an anonymous account to have chosen, or to be chosen.
        plugin.on(:user_anonymized) { |args| forget.call(args[:user]) }

        # What was chosen of one account says nothing of the other.
        plugin.on(:merging_users) { |source_user, _target_user| forget.call(source_user) }

        plugin.add_model_callback(:user_option, :after_update) do
          renew.call(user_id) if saved_change_to_timezone?
        end
      end
    end
  end
end
