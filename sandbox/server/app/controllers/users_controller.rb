# frozen_string_literal: true

class UsersController < ApplicationController
  def show = render_profile(UserSerializer)
  def card = render_profile(UserCardSerializer)

  private

  def render_profile(serializer)
    guardian.ensure_public_can_see_profiles!
    user = fetch_user_from_params
    serializer = HiddenProfileSerializer if !guardian.can_see_profile?(user)
    render_json_dump(serializer.new(user, scope: guardian, root: "user"))
  end
end
