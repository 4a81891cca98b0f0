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
  def title = SiteSetting.title
  def color = %w[light dark].include?(@color) ? @color : "auto"
  def scripts =
    entries.filter_map { |entry| asset_path(entry["file"]) if entry["file"].end_with?(".js") }

  def stylesheets
    entries
      .flat_map { |entry| [*entry["css"], (entry["file"] if entry["file"].end_with?(".css"))] }
      .compact
      .map { |file| asset_path(file) }
  end

  # "</script>" must not end the element it stands in.
  def preloaded_json = ERB::Util.json_escape(preloaded.to_json)

  private

  def preloaded
    {
      currentUser: current_user,
      siteSettings: SiteSetting.client_settings,
      site: SiteSerializer.new(@guardian, scope: @guardian, root: false).as_json,
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

  def asset_path(file) = "/assets/#{file}"
  def entries = manifest.values.select { |entry| entry["isEntry"] }

  def manifest
    path = File.join(DIST, "manifest.json")
    raise "sandbox: the client is not built (#{path} is missing)" if !File.exist?(path)
    JSON.parse(File.read(path))
  end
end
