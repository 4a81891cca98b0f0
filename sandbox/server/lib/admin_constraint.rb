# frozen_string_literal: true

class AdminConstraint
  def matches?(request) =
    User.find_by(id: request.session[:current_user_id], active: true)&.admin? || false
end
