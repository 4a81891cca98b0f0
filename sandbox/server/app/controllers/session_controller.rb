# frozen_string_literal: true

class SessionController < ApplicationController
  skip_before_action :check_xhr, :check_login
  skip_before_action :verify_authenticity_token, only: :destroy

  def csrf
    render json: { csrf: form_authenticity_token }
  end

  # Whom one may sign in as: this forum has no passwords.
  def index
    @cast = Sandbox::Cast.all
    render "sessions/index", formats: [:html]
  end

  # Core has it outside production too.
  def become
    user = User.find_by_username(params[:username])
    return render plain: "User #{params[:username]} not found", status: 403 if user.nil?
    reset_session
    session[:current_user_id] = user.id
    return render plain: "Signed in to #{params[:username]} successfully" if params[:redirect] == "false"
    redirect_to "/"
  end

  def destroy
    reset_session
    request.xhr? || request.format.json? ? render(json: { success: true, redirect_url: "/" }) : redirect_to("/")
  end
end
