# frozen_string_literal: true

class StaffConstraint
  def matches?(request) =
    User.find_by(id: request.session[:current_user_id], active: true)&.staff? || false
end
