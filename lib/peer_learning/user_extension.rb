# frozen_string_literal: true

module PeerLearning
  module UserExtension
    extend ActiveSupport::Concern

    prepended do
      # Also while the plugin is disabled: what belongs to an account goes with it.
      has_one :learning_profile, class_name: "PeerLearning::Skills::Profile", dependent: :destroy
      has_many :learning_directory_imports,
               class_name: "PeerLearning::Skills::Directory::Import",
               dependent: :destroy

      # The catalogue is everybody's, and keeps what they did for it without their name.
      has_many :learning_skill_proposals,
               class_name: "PeerLearning::Skills::Skill",
               foreign_key: :proposer_id,
               dependent: :nullify,
               inverse_of: :proposer
      has_many :learning_skill_changes,
               class_name: "PeerLearning::Skills::SkillChange",
               foreign_key: :actor_id,
               dependent: :nullify,
               inverse_of: :actor
    end
  end
end
