# frozen_string_literal: true

module PeerLearning
  module Peers
    module Hooks
      class << self
        # What members tell, and what core knows of them, is what they can be found by.
        def register(plugin)
          plugin.on(:peer_learning_members_changed) do |user_ids|
            PeerLearning::Peers::Hooks.renew(user_ids)
          end

          plugin.on(:peer_learning_skills_merged) do |_from_id, into_id|
            offers = PeerLearning::Skills::SkillTag.offer.where(skill_id: into_id)
            PeerLearning::Peers::Hooks.renew(offers.pluck(:user_id))
          end

          plugin.add_model_callback(:user_option, :after_update) do
            PeerLearning::Peers::Hooks.renew(user_id) if saved_change_to_timezone?
          end

          plugin.add_to_serializer(
            :current_user,
            :can_download_learning_directory,
            include_condition: -> { scope.can_download_learning_directory? },
          ) { true }
        end

        def fill(archive)
          archive.add_part(:peers, ArchiveSerializer)
        end

        def merge(source_user, target_user)
          kept.each { |model| model.follow(source_user.id, target_user.id) }
          renew(target_user.id)
        end

        # Nobody is behind an anonymous account to have chosen, or to be chosen.
        def forget(user)
          kept.each { |model| model.forget(user.id) }
          renew(user.id)
        end

        def renew(user_ids)
          Opening.renew(Array(user_ids), week: Skills::Week.after(Time.zone.now))
        end

        private

        def kept
          [Choice, FirstShowing]
        end
      end
    end
  end
end
