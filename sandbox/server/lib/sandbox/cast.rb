# frozen_string_literal: true

# Whom a visitor of the demo may be: one member for each role.
module Sandbox::Cast
  def self.roles =
    @roles ||=
      YAML
        .load_file(File.join(Sandbox::ROOT, "sandbox/seed/cast.yml"))
        .index_by { |entry| entry["username"] }
  def self.role_of(user) = roles.fetch(user.username)["role"]
  def self.users =
    User.where(username_lower: roles.keys).sort_by { |user| roles.keys.index(user.username) }
end
