# frozen_string_literal: true

# Settings of the host and of the plugin: defaults from the two files, what was changed in a table.
class SiteSetting < ActiveRecord::Base
  class << self
    include Sandbox::Strict

    def definitions
      @definitions ||= [
        *read(File.join(Sandbox::SERVER, "config/site_settings.yml")),
        *Discourse.plugins.flat_map do |plugin|
          read(File.join(plugin.directory, "config/settings.yml"), plugin: plugin.name)
        end,
      ].index_by(&:name)
    end

    def get(name) = current.fetch(name.to_sym) { raise Discourse::SiteSettingMissing, name.to_s }

    def set(name, value)
      before = get(name)
      definition = definitions[name.to_sym]
      after = definition.cast(value)
      find_or_initialize_by(name:).update!(value: definition.dump(after))
      current[name.to_sym] = after
      DiscourseEvent.trigger(:site_setting_changed, name.to_sym, before, after) if before != after
    end

    # What a new process would read; specs call it after each rollback.
    def refresh! = @current = nil

    def client_settings =
      definitions.values.select(&:client?).to_h { |setting| [setting.name, get(setting.name)] }

    # For the admin's page.
    def all_settings(plugin:)
      settings =
        definitions.values.select { |setting| setting.plugin == plugin && !setting.hidden? }
      settings.map do |setting|
        description = I18n.t("site_settings.#{setting.name}")
        { setting: setting.name, description:, value: get(setting.name).to_s, type: setting.type }
      end
    end

    def method_missing(name, *args)
      return super if !respond_to?(name)
      return group_ids(name) if group_list?(name)
      name.end_with?("=") ? set(name.to_s.chomp("="), *args) : get(name.to_s.chomp("?"))
    end

    def respond_to_missing?(name, include_private = false)
      definitions.key?(name.to_s.delete_suffix("=").delete_suffix("?").to_sym) ||
        group_list?(name) || super
    end

    private

    # A list of groups is kept as "3|41"; its `_map` is their ids.
    def group_list?(name) =
      name.end_with?("_map") && definitions[name.to_s.chomp("_map").to_sym]&.group_list?

    def group_ids(name) = get(name.to_s.chomp("_map")).split("|").map(&:to_i)

    def current
      @current ||=
        definitions
          .transform_values(&:default)
          .tap do |values|
            where(name: definitions.keys)
              .pluck(:name, :value)
              .each { |name, value| values[name.to_sym] = definitions[name.to_sym].cast(value) }
          end
    end

    def read(path, plugin: nil)
      YAML
        .load_file(path)
        .values
        .flat_map do |settings|
          settings.map { |name, entry| SiteSettings::Definition.new(name, entry, plugin:) }
        end
    end
  end
end
