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

    # Whom somebody takes part for, where they are met anyway: as long as they show the reader their profile. Of those who
    # are loaded with it, it asks the database nothing.
    def can_see_affiliate?(user)
      profile = user.learning_profile
      return false if profile.blank?
      return true if is_me?(user)
      profile.shown_to?(self) && !user.silenced? && !user.suspended? &&
        !(SiteSetting.allow_users_to_hide_profile && user.user_option.hide_profile?) &&
        can_see_learning_words?(user)
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

    # In lists, members who ignore or mute one another do not meet.
    def can_see_in_lists?(user)
      Skills::Profile.listed_for(self).exists?(user_id: user.id)
    end

    def can_ask_for_connections?
      authenticated? && !user.silenced?
    end

    def can_ask_for_connection?(user)
      can_ask_for_connections? && !is_me?(user) && can_see_in_lists?(user)
    end

    # Its members alone: staff see no more than others do.
    def can_see_connection?(connection)
      authenticated? && connection.visible_to?(user)
    end

    # The working group looks after rounds, and sees how connections stand in numbers.
    def can_manage_rounds?
      can_review_skills?
    end

    def can_see_connection_states?
      can_review_skills?
    end

    def can_give_learning_support?
      can_review_skills?
    end

    # The working group begins clinics; whoever hosts one runs it too.
    def can_manage_clinics?
      can_review_skills?
    end

    def can_manage_clinic?(clinic)
      can_manage_clinics? || (authenticated? && !user.silenced? && clinic.hosted_by?(user))
    end

    # Who might find whom a draft still lacks.
    def can_see_clinic_drafts?
      can_manage_clinics? || ambassador?
    end

    def can_see_clinic?(clinic)
      Clinics::Clinic.visible_to(self).exists?(id: clinic.id)
    end

    def can_add_to_library?
      authenticated? && !user.silenced?
    end

    # The working group, and whoever it lets.
    def can_manage_resource?(resource)
      can_review_skills? || (can_add_to_library? && resource.managed_by?(user, self))
    end

    # What was proposed, or taken down as it should not stand there, is for the working group to put up.
    def can_put_up_resource?(resource)
      can_review_skills? || (can_manage_resource?(resource) && resource.put_up_by?(user))
    end

    def can_use_resource?(resource)
      can_add_to_library? && resource.public?
    end

    # Also what is not public: who looks after it, and whom it concerns.
    def can_see_all_of_resource?(resource)
      can_manage_resource?(resource) || resource.concerns?(user)
    end

    def can_see_resource?(resource)
      return true if can_see_all_of_resource?(resource)
      resource.public? && (resource.clinic.nil? || can_see_clinic?(resource.clinic))
    end

    def can_come_to_clinics?
      authenticated? && !user.silenced?
    end

    # Whoever asked for one, silenced or not: it is somebody else's then. Once more changes nothing.
    def can_give_back_seat?(sitting)
      authenticated? && sitting.attendances.exists?(user:)
    end

    # Whom the forum trusts so far, by groups that a setting names, as they are at this moment.
    def eligible_as_ambassador?
      authenticated? && user.in_any_groups?(SiteSetting.peer_learning_ambassador_groups_map)
    end

    def can_apply_as_ambassador?
      eligible_as_ambassador? && !user.silenced?
    end

    # What one applied with, and for where and what one is there.
    def can_change_ambassador_term?(term)
      authenticated? && !user.silenced? && is_me?(term.user) && term.under_way?
    end

    # Confirmed by the working group, for a time. The forum's group of them is a sign of it, and no power.
    def ambassador?
      return @ambassador if defined?(@ambassador)
      @ambassador =
        authenticated? && !user.silenced? && Ambassadors::Term.serving.exists?(user_id: user.id)
    end

    def can_confirm_ambassadors?
      can_review_skills?
    end

    # Ambassadors see their part of it, the working group all.
    def can_see_ambassador_queue?
      ambassador? || can_confirm_ambassadors?
    end

    # Of a topic that nobody sees nobody learns that help is asked for in it.
    def can_see_help_request?(request)
      topic = request.topic
      topic.present? && request.marked? && can_see_topic?(topic)
    end

    # Where somebody could not write, they could not help either.
    def can_answer_help_request?(request)
      authenticated? && !user.silenced? && !is_me?(request.user) &&
        can_see_help_request?(request) && can_create_post_on_topic?(request.topic)
    end

    def can_end_help_request?(request)
      authenticated? && (is_me?(request.user) || can_look_after_help?)
    end

    # Whoever wrote it, and who looks after requests.
    def can_mark_help_request?(topic)
      return false if anonymous? || user.silenced? || topic.private_message?
      return false if !topic.user&.human? || !can_see_topic?(topic)
      is_me?(topic.user) || can_look_after_help?
    end

    # What nobody answers is for staff, ambassadors and the working group to see.
    def can_look_after_help?
      is_staff? || can_see_ambassador_queue?
    end

    # What it says, others read.
    def can_hold_certificates?
      authenticated? && !user.silenced?
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
