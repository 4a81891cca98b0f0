# frozen_string_literal: true

class Admin::PluginsController < Admin::AdminController
  # The routes a plugin adds for its pages point here, so that they can be reloaded.
  def index
    render_serialized(Discourse.plugins, AdminPluginSerializer, root: "plugins")
  end

  def show
    plugin = Discourse.plugins_by_name[params[:plugin_id]]
    raise Discourse::NotFound if plugin.nil?
    render_serialized(plugin, AdminPluginSerializer, root: nil)
  end
end
