# frozen_string_literal: true

# The host that stands in for Discourse. The plugin is the repository this folder lies in.
ENV["RAILS_ENV"] ||= "development"
ENV["BUNDLE_GEMFILE"] ||= File.expand_path("../../../Gemfile", __dir__)
require "bundler/setup"
require_relative "../lib/sandbox"

require "bootsnap"
Bootsnap.setup(
  cache_dir: File.join(Sandbox::TMP, "cache"),
  ignore_directories: %w[node_modules tmp],
)

require "rails"
require "active_record/railtie"
require "action_controller/railtie"
require "action_view/railtie"
require "active_model_serializers"
require "message_bus"
MessageBus.configure(backend: :memory)
require "mini_racer"
require "mini_sql"
require "set"
require_relative "freedom_patches"
require_relative "../lib/discourse"
require_relative "../lib/plugin/instance"

ENV["PGHOST"] ||= Sandbox.start_postgres

module Discourse
  class Application < Rails::Application
    config.root = Sandbox::SERVER
    config.load_defaults 7.2
    config.eager_load = false
    config.enable_reloading = false
    config.consider_all_requests_local = !Rails.env.production?
    config.secret_key_base = "sandbox-only-never-a-secret" * 4
    config.hosts.clear
    config.autoload_paths << "#{root}/lib"
    config.time_zone = "UTC"
    config.paths["log"] = File.join(Sandbox::TMP, "log", "#{Rails.env}.log")
    config.paths["tmp"] = Sandbox::TMP
    config.active_record.migration_error = false
    config.active_record.dump_schema_after_migration = false
    config.active_record.schema_format = :sql
    config.action_dispatch.show_exceptions = Rails.env.test? ? :none : :all
    config.action_controller.allow_forgery_protection = !Rails.env.test?
    config.session_store :cookie_store, key: "_forum_session", same_site: :lax
    config.i18n.load_path += Dir[File.join(Sandbox::SERVER, "config/locales/*.{rb,yml}")]
    config.i18n.available_locales = Sandbox::LOCALES
    config.i18n.fallbacks = [:en]

    # Core's own: app/jobs/regular/x.rb and app/jobs/scheduled/x.rb both define Jobs::X.
    Rails.autoloaders.each do |loader|
      loader.inflector.inflect("regular" => "Jobs", "scheduled" => "Jobs", "db" => "DB")
    end

    Sandbox.activate_plugins!
    config.after_initialize { Discourse.plugins.each(&:notify_after_initialize) }
  end
end
