# frozen_string_literal: true

module PeerLearning
  module GuardianExtension
    # Consent counts for everybody: staff see no more than other members do.
    def can_see_learning_profile?(user)
      return false if user.blank?
      return true if is_me?(user)
      Skills::Profile.visible_to(self).exists?(user_id: user.id)
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

    # The working group, whose groups a setting names.
    def can_review_skills?
      authenticated? && user.in_any_groups?(SiteSetting.peer_learning_working_group_groups_map)
    end

    def can_import_learning_directory?
      is_admin?
    end
  end
end
