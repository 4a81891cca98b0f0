# frozen_string_literal: true

module Discourse
  extend Sandbox::Strict

  SYSTEM_USER_ID = -1

  class InvalidParameters < StandardError
  end

  class NotLoggedIn < StandardError
  end

  class ReadOnly < StandardError
  end

  class SiteSettingMissing < StandardError
  end

  class InvalidAccess < StandardError
    attr_reader :obj, :opts, :custom_message, :custom_message_params, :group

    def initialize(message = nil, obj = nil, opts = nil)
      super(message || "invalid_access")
      @obj = obj
      @opts = opts || {}
      @custom_message, @custom_message_params, @group =
        @opts.values_at(:custom_message, :custom_message_params, :group)
    end
  end

  class NotFound < StandardError
    attr_reader :status, :custom_message

    def initialize(message = nil, status: 404, custom_message: nil)
      super(message)
      @status = status
      @custom_message = custom_message
    end
  end

  class << self
    def plugins = @plugins ||= []
    def plugins_by_name = plugins.index_by(&:name)
    def system_user = User.find(SYSTEM_USER_ID)
    def base_path(default = "") = default
    def base_url = "http://#{SiteSetting.force_hostname}"
    def cache = @cache ||= ActiveSupport::Cache::MemoryStore.new

    def warn_exception(error, message:)
      Rails.logger.warn("#{message}: #{error.full_message(highlight: false)}")
    end

    # The reader's own choice by link, then by browser, as far as the site allows either.
    def anonymous_locale(request)
      if SiteSetting.set_locale_from_param && (chosen = request.params["tl"]).present?
        available_locale(chosen)
      elsif SiteSetting.set_locale_from_accept_language_header
        HttpLanguageParser.parse(request.env["HTTP_ACCEPT_LANGUAGE"])
      end
    end

    private

    def available_locale(name) = (name if I18n.locale_available?(name))
  end
end
