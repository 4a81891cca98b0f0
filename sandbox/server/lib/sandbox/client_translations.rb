# frozen_string_literal: true

# The plugin's strings for the browser in one language, with English under what it lacks.
module Sandbox::ClientTranslations
  def self.for(locale)
    Discourse
      .plugins
      .product(["en", locale].uniq)
      .map { |plugin, name| read(plugin, name) }
      .reduce({}, :deep_merge)
  end

  def self.read(plugin, locale)
    path = File.join(plugin.directory, "config/locales/client.#{locale}.yml")
    return {} if !File.exist?(path)
    (YAML.load_file(path)[locale] || {}).slice("js", "admin_js")
  end
  private_class_method :read
end
