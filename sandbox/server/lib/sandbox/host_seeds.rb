# frozen_string_literal: true

# What every Discourse has before anybody comes: its automatic groups and the system user.
module Sandbox::HostSeeds
  # The first group a site makes itself, in core as well.
  FIRST_GROUP_ID = 41

  def self.plant
    plant_groups
    plant_system_user
  end

  def self.plant_groups
    Group::AUTO_GROUPS.each do |name, id|
      Group.find_or_create_by!(id:) do |group|
        group.assign_attributes(name: name.to_s, automatic: true)
      end
    end
    return if Group.exists?(id: FIRST_GROUP_ID..)
    DB.exec("SELECT setval('groups_id_seq', ?, false)", FIRST_GROUP_ID)
  end

  def self.plant_system_user
    return if User.exists?(Discourse::SYSTEM_USER_ID)
    User.create!(
      id: Discourse::SYSTEM_USER_ID,
      username: "system",
      name: "system",
      email: "no_email",
      active: true,
      admin: true,
      moderator: true,
      trust_level: TrustLevel[4],
    )
  end
end
