# frozen_string_literal: true

# Settings of the host and of the plugin: defaults from the two settings.yml, what was changed in a table.
class SiteSetting < ActiveRecord::Base
  class << self
    include Sandbox::Strict

    def definitions
      @definitions ||= load_definitions
    end

    def get(name) = current.fetch(name.to_sym) { raise Discourse::SiteSettingMissing, name.to_s }

    def set(name, value)
      definition = definitions.fetch(name.to_sym) { raise Discourse::SiteSettingMissing, name.to_s }
      before = get(name)
      after = definition.cast(value)
      row = find_or_initialize_by(name: definition.name.to_s)
      row.update!(value: definition.dump(after))
      current[definition.name] = after
      if before != after
        DiscourseEvent.trigger(:site_setting_changed, definition.name, before, after)
      end
    end

    def visible?(name) = definitions.key?(name.to_sym) && !definitions[name.to_sym].hidden?

    # For the admin's page.
    def all_settings(plugin:)
      definitions
        .values
        .reject(&:hidden?)
        .filter_map do |definition|
          next if plugin && definition.plugin != plugin
          name = definition.name
          description = I18n.t("site_settings.#{name}", default: "")
          {
            setting: name,
            description:,
            value: get(name).to_s,
            type: definition.type,
            plugin: definition.plugin,
          }
        end
    end

    # What a reload would read; specs call it after each rollback.
    def refresh! = @current = nil

    def client_settings
      definitions
        .values
        .select(&:client?)
        .to_h { |definition| [definition.name, get(definition.name)] }
    end

    def method_missing(name, *args)
      setting = name.to_s.delete_suffix("=").delete_suffix("?").delete_suffix("_map").to_sym
      setting = name if definitions.key?(name)
      return super if !definitions.key?(setting)
      return set(setting, *args) if name.end_with?("=")
      if name.end_with?("_map") && name != setting
        definitions[setting].items(get(setting))
      else
        get(setting)
      end
    end

    def respond_to_missing?(name, include_private = false)
      definitions.key?(
        name.to_s.delete_suffix("=").delete_suffix("?").delete_suffix("_map").to_sym,
      ) || super
    end

    private

    def current
      @current ||=
        definitions.transform_values(&:default).merge(
          pluck(:name, :value)
            .filter_map do |name, value|
              [name.to_sym, definitions[name.to_sym].cast(value)] if definitions.key?(name.to_sym)
            end
            .to_h,
        )
    end

    def load_definitions
      sources = { nil => Sandbox::SERVER }.merge(
        Discourse.plugins.to_h { |plugin| [plugin.name, plugin.directory] },
      )
      sources
        .flat_map { |plugin, folder| read_definitions(File.join(folder, "config"), plugin) }
        .index_by(&:name)
    end

    def read_definitions(folder, plugin)
      path =
        %w[site_settings.yml settings.yml]
          .map { |name| File.join(folder, name) }
          .find { |file| File.exist?(file) }
      return [] if !path
      YAML
        .load_file(path)
        .flat_map do |category, settings|
          settings.map do |name, entry|
            SiteSettings::Definition.new(name, entry, category:, plugin:)
          end
        end
    end
  end
end
