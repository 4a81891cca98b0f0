# frozen_string_literal: true

# What every Discourse has before anybody comes: its automatic groups and the system user.
module Sandbox::HostSeeds
  def self.plant
    Group::AUTO_GROUPS.each do |name, id|
      Group.find_or_create_by!(id:) { |group| group.assign_attributes(name: name.to_s, automatic: true) }
    end
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
