# frozen_string_literal: true

# Takes an account out of the forum.
class UserDestroyer
  include Sandbox::Strict

  def initialize(actor)
    raise Discourse::InvalidParameters, "acting user is nil" if !actor.is_a?(User)
    raise Discourse::InvalidAccess if !actor.staff?
  end

  def destroy(user) = user.destroy
end
