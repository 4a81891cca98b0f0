# frozen_string_literal: true

require_relative "metadata"
require_relative "../discourse_event"
require_relative "../seed_fu"

module Plugin
  class Instance
    include Sandbox::Strict

    attr_reader :metadata, :path, :admin_route, :assets, :problem_checks
    delegate :name, to: :metadata

    def self.parse_from_source(path) = new(Metadata.parse(File.read(path)), path)

    def initialize(metadata, path)
      @metadata = metadata
      @path = path
      @assets = []
      @initializers = []
      @problem_checks = []
    end

    def activate! = instance_eval(File.read(path), path)

    def directory = File.dirname(path)
    def directory_name = name
    def migration_paths =
      %w[db/migrate db/post_migrate].map { |folder| File.join(directory, folder) }

    def enabled_site_setting(setting = nil)
      setting ? @enabled_site_setting = setting : @enabled_site_setting
    end

    def enabled? = @enabled_site_setting ? SiteSetting.get(@enabled_site_setting) : true

    def register_asset(file, opts = nil)
      if !File.exist?(File.join(directory, "assets", file))
        raise ArgumentError, "no such asset: #{file}"
      end
      @assets << [file, opts]
    end

    def register_seedfu_fixtures(paths) = SeedFu.fixture_paths.concat(Array(paths))

    def register_category_custom_field_type(name, type, max_length: nil)
      Category.register_custom_field_type(name, type, max_length:)
    end

    def register_preloaded_category_custom_fields(field)
      Site.preloaded_category_custom_fields << field
    end

    def register_custom_filter_by_status(status, &block)
      TopicsFilter.add_filter_by_status(status, &block)
    end

    def add_filter_custom_filter(name, &block)
      TopicsFilter.custom_filters[name] = [method(:enabled?), block]
    end

    def add_permitted_post_create_param(name, type = :string)
      if !%i[string hash].include?(type)
        raise NotImplementedError, "sandbox: no parameter of type #{type} can be permitted"
      end
      Post.plugin_permitted_create_params[name] = { plugin: self, type: }
    end

    def register_search_advanced_filter(trigger, &block) = Search.advanced_filter(trigger, &block)

    def register_problem_check(klass) = @problem_checks << klass

    def add_admin_route(label, location, opts = {})
      @admin_route = {
        label:,
        location:,
        use_new_show_route: opts.fetch(:use_new_show_route, false),
      }
    end

    def after_initialize(&block) = @initializers << block

    def notify_after_initialize = @initializers.each { |block| instance_eval(&block) }

    def add_model_callback(klass_name, callback, options = {}, &block)
      plugin = self
      klass_name
        .to_s
        .classify
        .constantize
        .public_send(callback, **options) { instance_exec(&block) if plugin.enabled? }
    end

    # A disabled plugin hears nothing.
    def on(event_name, &block)
      DiscourseEvent.on(event_name) { |*args, **kwargs| block.call(*args, **kwargs) if enabled? }
    end

    def add_to_serializer(
      serializer,
      attribute,
      respect_plugin_enabled: true,
      include_condition: nil,
      &block
    )
      plugin = self
      base = "#{serializer.to_s.classify}Serializer".constantize
      [base, *base.descendants].each do |klass|
        klass.attributes(attribute)
        klass.define_method(attribute, &block)
        klass.define_method("include_#{attribute}?") do
          next false if respect_plugin_enabled && !plugin.enabled?
          include_condition ? instance_exec(&include_condition) : true
        end
      end
    end

    private

    # No post waits for review here.
    def allow_new_queued_post_payload_attribute(_attribute_name)
    end

    def reloadable_patch
      yield self
    end
  end
end
