# frozen_string_literal: true

module PeerLearning
  module UserExtension
    extend ActiveSupport::Concern

    prepended do
      # Whom they were to meet and who waits for their seat is told so, as long as it is known who that is.
      before_destroy(prepend: true) do
        rooms = [Connections, Clinics, Library, Help, Ambassadors]
        rooms.each { |room| room::Hooks.forget(self) }
      end

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

      with_options dependent: :delete_all do
        has_many :learning_offer_hints, class_name: "PeerLearning::Skills::OfferHint"
        has_many :learning_certificates, class_name: "PeerLearning::Certificate"
        has_many :learning_openings, class_name: "PeerLearning::Peers::Opening"
        has_many :peer_choices, class_name: "PeerLearning::Peers::Choice"
        has_many :choices_as_peer, class_name: "PeerLearning::Peers::Choice", foreign_key: :peer_id
        has_many :first_peers_shown,
                 class_name: "PeerLearning::Peers::FirstShowing",
                 foreign_key: :seeker_id
        has_many :first_showings_as_peer,
                 class_name: "PeerLearning::Peers::FirstShowing",
                 foreign_key: :peer_id
      end
    end
  end
end
