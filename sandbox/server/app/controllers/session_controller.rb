# frozen_string_literal: true

# Signing in takes no password: whoever runs this forum made up its members.
class SessionController < ApplicationController
  skip_before_action :check_xhr, except: :personas

  def csrf
    render json: { csrf: form_authenticity_token }
  end

  def personas
    render_json_dump(personas: serialize_data(Sandbox::Cast.users, PersonaSerializer, root: false))
  end

  def create
    user = User.find_by_username(params.require(:login))
    raise Discourse::NotFound if !user&.active?
    log_on(user)
    render json: success_json
  end

  # Core has it outside production too.
  def become
    user = User.find_by_username(params[:username])
    return render plain: "User #{params[:username]} not found", status: :forbidden if !user&.active?
    log_on(user)
    if params[:redirect] == "false"
      return render plain: "Signed in to #{params[:username]} successfully"
    end
    redirect_to "/"
  end

  def destroy
    reset_session
    render json: { success: true, redirect_url: "/" }
  end

  private

  def log_on(user)
    reset_session
    session[:current_user_id] = user.id
  end
end
