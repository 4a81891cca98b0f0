# frozen_string_literal: true

module PeerLearning
  module Skills
    module Hooks
      class << self
        def register(plugin)
          Badges.register

          plugin.on(:peer_learning_skills_merged) do |from_id, into_id|
            PeerLearning::Skills::OfferHint.move_skill(from_id, into_id, owner: :user_id)
          end

          plugin.add_to_serializer(
            :user_card,
            :peer_learning,
            include_condition: -> { scope.can_see_learning_profile?(object) },
          ) do
            profile = PeerLearning::Skills::Profile.of(object)
            PeerLearning::Skills::CardTagsSerializer.new(profile, scope:, root: false).as_json
          end

          plugin.add_to_serializer(
            :current_user,
            :can_review_learning_skills,
            include_condition: -> { scope.can_review_skills? },
          ) { true }

          plugin.add_to_serializer(:user, :can_see_learning_profile) do
            scope.can_see_learning_profile?(object)
          end
        end

        def fill(archive)
          archive.add_part(:skills, ArchiveSerializer)
        end

        def merge(source_user, target_user)
          params = { source_user_id: source_user.id, target_user_id: target_user.id }
          Profile::Merge.call(params:)
          Skill::Credit.call(params:)
          OfferHint.follow(source_user.id, target_user.id, :skill_id)
          Directory::Import.hand_over(source_user, target_user)
        end

        def forget(user)
          Profile::Erase.call(params: { user_id: user.id })
          OfferHint.forget(user.id)
          user.learning_directory_imports.destroy_all
        end
      end
    end
  end
end
