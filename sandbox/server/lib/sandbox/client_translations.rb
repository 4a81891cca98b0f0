# frozen_string_literal: true

# Strings for the browser by locale, host's and plugin's together, with English under every other language.
module Sandbox::ClientTranslations
  FOLDERS = [File.join(Sandbox::CLIENT, "locales"), File.join(Sandbox::ROOT, "config/locales")]

  def self.for(locale) = ["en", locale].uniq.to_h { |name| [name, read(name)] }

  def self.read(locale)
    files = FOLDERS.map { |folder| File.join(folder, "client.#{locale}.yml") }.select { |file| File.exist?(file) }
    files.map { |file| YAML.load_file(file)[locale] || {} }.reduce({}, :deep_merge).slice("js", "admin_js")
  end
end
