# frozen_string_literal: true

class Group < ApplicationRecord
  AUTO_GROUPS = {
    everyone: 0,
    admins: 1,
    moderators: 2,
    staff: 3,
    trust_level_0: 10,
    trust_level_1: 11,
    trust_level_2: 12,
    trust_level_3: 13,
    trust_level_4: 14,
  }
  TRUST_LEVEL_GROUPS = (10..14)

  has_many :group_users, dependent: :destroy
  has_many :users, through: :group_users
  has_many :category_groups, dependent: :destroy

  validates :name, presence: true, uniqueness: true

  def self.[](name) = find_by(id: AUTO_GROUPS[name.to_sym]) || find_by(name: name.to_s)

  def self.user_trust_level_change!(user_id, trust_level)
    desired = TRUST_LEVEL_GROUPS.select { |id| id - TRUST_LEVEL_GROUPS.min <= trust_level }
    GroupUser.where(user_id:, group_id: TRUST_LEVEL_GROUPS.to_a - desired).delete_all
    desired.each { |group_id| GroupUser.find_or_create_by!(user_id:, group_id:) }
  end

  def add(user, automatic: false)
    return self if group_users.exists?(user:)
    group_users.create!(user:)
    DiscourseEvent.trigger(:user_added_to_group, user, self, automatic:)
    self
  end

  def remove(user)
    group_user = group_users.find_by(user:)
    return false if !group_user
    group_user.destroy
    DiscourseEvent.trigger(:user_removed_from_group, user, self)
    true
  end
end
