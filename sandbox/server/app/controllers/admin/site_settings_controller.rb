# frozen_string_literal: true

class Admin::SiteSettingsController < Admin::AdminController
  rescue_from(Discourse::InvalidParameters) do |error|
    render_json_error(error.message, status: 422)
  end

  def index
    render_json_dump(site_settings: SiteSetting.all_settings(plugin: params[:plugin]))
  end

  def update
    name = params.require(:id)
    SiteSetting.set(name, params[name])
    head :ok
  end
end
