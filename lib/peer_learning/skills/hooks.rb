# frozen_string_literal: true

module PeerLearning
  module Skills
    module Hooks
      def self.register(plugin)
        follow_accounts(plugin)
        serialize_tags(plugin)
      end

      def self.follow_accounts(plugin)
        plugin.on(:merging_users) do |source_user, target_user|
          params = { source_user_id: source_user.id, target_user_id: target_user.id }
          PeerLearning::Skills::Profile::Merge.call(params:)
          PeerLearning::Skills::Skill::Credit.call(params:)
          PeerLearning::Skills::Directory::Import.hand_over(source_user, target_user)
        end

        plugin.on(:user_anonymized) do |args|
          PeerLearning::Skills::Profile::Erase.call(params: { user_id: args[:user].id })
          args[:user].learning_directory_imports.destroy_all
        end
      end

      def self.serialize_tags(plugin)
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

      private_class_method :follow_accounts, :serialize_tags
    end
  end
end
