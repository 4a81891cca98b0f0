# frozen_string_literal: true

# The app's shell: its built files and the data it starts with.
class Sandbox::Page
  DIST = File.join(Sandbox::CLIENT, "dist")
  RIGHT_TO_LEFT = %w[ar fa_IR he ug ur]

  attr_reader :locale

  def initialize(guardian:, locale:, color:)
    @guardian = guardian
    @locale = locale
    @color = color
  end

  def lang = locale.tr("_", "-")
  def dir = RIGHT_TO_LEFT.include?(locale) ? "rtl" : "ltr"
  def color = %w[light dark].include?(@color) ? @color : "auto"
  def built? = manifest.present?
  def scripts = entries.map { |entry| "/assets/#{entry["file"]}" }
  def stylesheets = entries.flat_map { |entry| entry["css"].to_a }.map { |file| "/assets/#{file}" }

  # to_json escapes "<", so nothing in it ends the element it stands in.
  def preloaded_json = preloaded.to_json

  private

  def preloaded
    {
      currentUser: current_user,
      siteSettings: SiteSetting.client_settings,
      site: SiteSerializer.new(Site.new(@guardian), scope: @guardian, root: false).as_json,
      locale:,
      dir:,
      translations: Sandbox::ClientTranslations.for(locale),
    }
  end

  def current_user
    if @guardian.authenticated?
      CurrentUserSerializer.new(@guardian.user, scope: @guardian, root: false).as_json
    end
  end

  def entries = manifest.values.select { |entry| entry["isEntry"] }

  def manifest
    path = File.join(DIST, "manifest.json")
    File.exist?(path) ? JSON.parse(File.read(path)) : {}
  end
end
