# frozen_string_literal: true

class ApplicationController < ActionController::Base
  include ErrorResponses
  include Sandbox::Strict

  serialization_scope :guardian
  wrap_parameters format: [:json]
  protect_from_forgery
  layout :set_layout

  around_action :with_resolved_locale
  before_action :block_if_readonly_mode
  before_action :redirect_to_login_if_required
  before_action :check_login
  before_action :check_xhr
  after_action { response.headers["Cache-Control"] ||= "no-cache, no-store" }

  class RenderEmpty < StandardError
  end

  class PluginDisabled < StandardError
  end

  # A page of the browser's own asks for no JSON: it gets the app, unless the action has a page of its own.
  rescue_from(RenderEmpty) { with_resolved_locale { render_app } }

  class << self
    attr_reader :requires_login_arg

    def requires_login(only: nil, except: nil) = @requires_login_arg = { only:, except: }

    def requires_plugin(name)
      before_action do
        plugin = Discourse.plugins_by_name.fetch(name)
        raise PluginDisabled if !plugin.enabled?
      end
    end
  end

  def handle_unverified_request
    super
    @current_user = nil
    render plain: "[\"BAD CSRF\"]", status: :forbidden
  end

  def current_user
    return @current_user if defined?(@current_user)
    @current_user = User.not_suspended.find_by(id: session[:current_user_id], active: true)
  end
  helper_method :current_user

  def guardian = @guardian ||= Guardian.new(current_user, request)

  def serialize_data(object, serializer, options = nil)
    options = { scope: guardian, **(options || {}) }
    return serializer.new(object, options).as_json if !object.respond_to?(:to_ary)
    ActiveModel::ArraySerializer.new(
      object.to_ary,
      options.merge(each_serializer: serializer),
    ).as_json
  end

  def render_serialized(object, serializer, options = nil)
    render_json_dump(serialize_data(object, serializer, options), options)
  end

  def render_json_dump(object, options = nil)
    render json: object.to_json, status: options&.dig(:status) || 200
  end

  protected

  def redirect_to_login_if_required
    redirect_to "/login" if SiteSetting.login_required && !current_user
  end

  def service_params = { params: params.to_unsafe_h, guardian: }
  def success_json = { success: "OK" }
  def failed_json = { failed: "FAILED" }

  def fetch_user_from_params
    user = User.find_by_username(params[:username].delete_suffix(".json"))
    raise Discourse::NotFound if !user || !(user.active? || guardian.is_staff?)
    user
  end

  def ensure_logged_in
    raise Discourse::NotLoggedIn if current_user.blank?
  end

  def ensure_admin
    raise Discourse::InvalidAccess if !guardian.is_admin?
  end

  private

  def check_xhr
    raise RenderEmpty if !request.format&.json? && !request.xhr?
  end

  def block_if_readonly_mode
    return if request.get? || request.head?
    raise Discourse::ReadOnly if Discourse.readonly_mode?
    raise Discourse::ReadOnly if Discourse.staff_writes_only_mode? && !current_user&.staff?
  end

  def check_login
    rule = self.class.requires_login_arg
    return if !rule
    if rule[:only]&.exclude?(action_name.to_sym) || rule[:except]&.include?(action_name.to_sym)
      return
    end
    ensure_logged_in
  end

  def with_resolved_locale(&block)
    locale = current_user&.effective_locale || Discourse.anonymous_locale(request)
    I18n.with_locale(locale, &block)
  end

  # What an action renders stands in the app for who has no scripts. Crawlers, and who prints, get no more than that; here
  # whoever names another thing than a browser is one.
  def set_layout
    use_crawler_layout? ? "crawler" : "application"
  end

  def use_crawler_layout?
    agent = request.user_agent
    agent.present? && (params.key?("print") || !agent.match?(/Mozilla|Rails Testing/))
  end

  def app_page
    @app_page ||=
      Sandbox::Page.new(
        guardian:,
        locale: I18n.locale.to_s,
        color: params[:color] || cookies[:color],
      )
  end
  helper_method :app_page

  def render_app
    cookies[:color] = params[:color] if %w[light dark auto].include?(params[:color])
    render "default/empty", formats: [:html]
  end
end
