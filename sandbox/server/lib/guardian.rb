# frozen_string_literal: true

class Guardian
  include Sandbox::Strict

  # Whoever is not signed in.
  class AnonymousUser
    include Sandbox::Strict

    def blank? = true
    def admin? = false
    def staff? = false
    def has_trust_level?(_level) = false
  end

  attr_reader :request

  def initialize(user = nil, request = nil)
    @user = user.presence || AnonymousUser.new
    @request = request
  end

  def user = @user.presence

  def authenticated? = @user.present?
  def anonymous? = !authenticated?
  def is_admin? = @user.admin?
  def is_staff? = @user.staff?
  def is_me?(other) = authenticated? && other.is_a?(User) && @user == other

  def can_see?(object)
    case object
    when User, Group
      true
    when Category
      Category.secured(self).exists?(id: object.id)
    when Topic
      can_see_topic?(object)
    when Post
      can_see_topic?(object.topic)
    when nil
      false
    else
      raise NotImplementedError, "sandbox: Guardian#can_see? does not know #{object.class.name}"
    end
  end

  # Admins read private messages too.
  def can_see_topic?(topic)
    return true if is_admin?
    return false if topic.deleted_at
    if topic.private_message?
      return authenticated? && topic.topic_allowed_users.exists?(user_id: user.id)
    end
    Topic.secured(self).exists?(id: topic.id)
  end

  def can_create_topic?(parent)
    raise NotImplementedError, "sandbox: Guardian#can_create_topic? knows no parent" if parent
    return true if is_staff?
    authenticated? && !user.silenced? &&
      user.in_any_groups?(SiteSetting.create_topic_allowed_groups_map)
  end

  def can_create_topic_on_category?(category)
    return can_create_topic?(nil) if is_admin? || category.category_groups.none?
    full = CategoryGroup.permission_types[:full]
    can_create_topic?(nil) &&
      category.category_groups.exists?(group_id: group_ids, permission_type: full)
  end

  # The silenced answer nowhere but in their own messages, and nobody in what is not there any more.
  def can_create_post_on_topic?(topic)
    return false if topic.blank? || topic.trashed?
    return true if is_admin?
    trusted = is_staff? || @user.has_trust_level?(TrustLevel[4])
    return false if (topic.closed? || topic.archived?) && !trusted
    authenticated? && !user.silenced? && can_post_in?(topic.category)
  end

  def can_edit_user?(user) = is_me?(user) || is_staff?
  def can_see_notifications?(user) = is_me?(user) || is_admin?

  def public_can_see_profiles? = !SiteSetting.hide_user_profiles_from_public || authenticated?

  def can_see_profile?(user)
    return false if user.blank?
    return true if is_me?(user) || is_staff?

    hidden = SiteSetting.allow_users_to_hide_profile && user.user_option&.hide_profile?
    return true if user.staff? && !hidden
    return false if hides_newcomers? && !established?(user)
    !hidden
  end

  # ensure_can_x! for every can_x?.
  def method_missing(name, *args)
    can = name.to_s[/\Aensure_(.+)!\z/, 1]
    return super if !can
    raise Discourse::InvalidAccess if !public_send("#{can}?", *args)
  end

  def respond_to_missing?(name, include_private = false)
    (can = name.to_s[/\Aensure_(.+)!\z/, 1]) ? respond_to?("#{can}?") : super
  end

  def group_ids = [Group::AUTO_GROUPS[:everyone], *(user&.belonging_to_group_ids)]

  private

  def can_post_in?(category)
    return true if category.nil? || category.category_groups.none?
    allowed = CategoryGroup.permission_types.values_at(:full, :create_post)
    category.category_groups.exists?(group_id: group_ids, permission_type: allowed)
  end

  # Newcomers without a post are shown to trusted members only, untrusted ones to no visitor.
  def hides_newcomers?
    SiteSetting.hide_new_user_profiles && !SiteSetting.invite_only &&
      !SiteSetting.must_approve_users
  end

  def established?(user)
    quiet =
      (user.user_stat.nil? || user.user_stat.post_count.zero?) &&
        !user.has_trust_level?(TrustLevel[2])
    return false if quiet && !@user.has_trust_level?(TrustLevel[2])
    @user.has_trust_level?(TrustLevel[1]) || user.has_trust_level?(TrustLevel[1])
  end
end
