# frozen_string_literal: true

module Discourse
  extend Sandbox::Strict

  SYSTEM_USER_ID = -1

  READONLY_MODE_KEY = "readonly_mode"
  STAFF_WRITES_ONLY_MODE_KEY = "readonly_mode:staff_writes_only"

  InvalidParameters = Class.new(StandardError)
  NotLoggedIn = Class.new(StandardError)
  SiteSettingMissing = Class.new(StandardError)
  InvalidAccess = Class.new(StandardError)
  NotFound = Class.new(StandardError)
  ReadOnly = Class.new(StandardError)

  class << self
    def plugins = @plugins ||= []
    def plugins_by_name = plugins.index_by(&:name)
    def system_user = User.find(SYSTEM_USER_ID)
    def current_hostname = Rails.env.test? ? "test.localhost" : "127.0.0.1"
    def store = @store ||= FileStore::LocalStore.new
    def base_path = ""
    def base_url =
      if Rails.env.test?
        "http://#{current_hostname}"
      else
        "http://#{current_hostname}:#{ENV.fetch("PORT", "3000")}"
      end

    def enable_readonly_mode(key = READONLY_MODE_KEY) = readonly_modes << key
    def disable_readonly_mode(key = READONLY_MODE_KEY) = readonly_modes.delete(key)
    def readonly_mode? = readonly_modes.include?(READONLY_MODE_KEY)
    def staff_writes_only_mode? = readonly_modes.include?(STAFF_WRITES_ONLY_MODE_KEY)

    def warn_exception(error, message:)
      Rails.logger.warn("#{message}: #{error.full_message(highlight: false)}")
    end

    # What a visitor asks for by link, then what their browser does, as far as the site allows either.
    def anonymous_locale(request)
      wanted = request.params["tl"] if SiteSetting.set_locale_from_param
      wanted ||=
        request.env["HTTP_ACCEPT_LANGUAGE"] if SiteSetting.set_locale_from_accept_language_header
      HttpLanguageParser.parse(wanted)
    end

    private

    def readonly_modes = @readonly_modes ||= Set.new
  end
end
