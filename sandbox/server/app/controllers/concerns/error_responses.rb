# frozen_string_literal: true

# Discourse's exceptions as the JSON its client knows; a page gets the app, which says the same in words.
module ErrorResponses
  extend ActiveSupport::Concern

  included do
    rescue_from(ActionController::ParameterMissing) do |error|
      render_json_error(error.message, status: 400)
    end
    rescue_from(ActiveModel::RangeError) { respond_with_error(:not_found, 404) }
    rescue_from("ActionController::RoutingError", "ApplicationController::PluginDisabled") do
      respond_with_error(:not_found, 404)
    end
    rescue_from(ActiveRecord::RecordInvalid) do |error|
      raise error if !request.format&.json?
      render_json_error(error.record.errors.full_messages, type: :record_invalid, status: 422)
    end
    rescue_from("RateLimiter::LimitExceeded") { |error| render_rate_limit(error) }
    rescue_from(Discourse::NotLoggedIn) do
      wants_data? ? respond_with_error(:not_logged_in, 403) : respond_with_error(:not_found, 404)
    end
    rescue_from(Discourse::InvalidParameters) do |error|
      message = with_resolved_locale { I18n.t("invalid_params", message: error.message) }
      respond_with_error(:invalid_parameters, 400, message:)
    end
    rescue_from(Discourse::NotFound) { respond_with_error(:not_found, 404) }
    rescue_from(Discourse::InvalidAccess) { respond_with_error(:invalid_access, 403) }
    rescue_from(Discourse::ReadOnly) do
      message = with_resolved_locale { I18n.t("read_only_mode_enabled") }
      respond_with_error(:read_only, 503, message:)
    end
  end

  private

  # One sentence or several.
  def render_json_error(messages, status: 422, type: nil, extras: nil, headers: {})
    headers.each { |name, value| response.headers[name] = value }
    render json: { errors: Array(messages), error_type: type, extras: }.compact, status: status
  end

  def wants_data? = request.format&.json? || request.xhr? || !request.get?

  def respond_with_error(type, status, message: nil)
    with_resolved_locale do
      next render_app_with(status) if !request.format&.json? && !request.xhr?
      render_json_error(message || I18n.t(type), type:, status:)
    end
  end

  def render_app_with(status)
    render_app
    response.status = status
  end

  def render_rate_limit(error)
    with_resolved_locale do
      headers = { "Retry-After" => error.available_in.to_s }
      extras = { wait_seconds: error.available_in, time_left: error.time_left }
      render_json_error(error.description, type: :rate_limit, status: 429, extras:, headers:)
    end
  end
end
