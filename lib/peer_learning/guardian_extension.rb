# frozen_string_literal: true

module PeerLearning
  module GuardianExtension
    # Consent counts for everybody: staff see no more than other members do.
    def can_see_learning_profile?(user)
      return false if user.blank?
      return true if is_me?(user)
      Skills::Profile.visible_to(self).exists?(user_id: user.id)
    end

    # Free text is where spam is written: of newcomers it is shown where core shows their profiles.
    def can_see_learning_words?(user)
      can_see_profile?(user)
    end

    def can_edit_learning_profile?(user)
      authenticated? && is_me?(user)
    end

    def can_find_peers?
      authenticated?
    end

    def can_propose_skills?
      authenticated? && !user.silenced?
    end

    # Whoever looks after the catalogue, and who brings in a whole directory.
    def can_propose_any_number_of_skills?
      can_review_skills? || can_import_learning_directory?
    end

    # The working group, whose groups a setting names.
    def can_review_skills?
      authenticated? && user.in_any_groups?(SiteSetting.peer_learning_working_group_groups_map)
    end

    def can_import_learning_directory?
      is_admin?
    end

    def can_export_learning_directory?
      is_admin?
    end

    # What its pages show, and no more.
    def can_download_learning_directory?
      is_admin? || can_review_skills?
    end
  end
end
