# frozen_string_literal: true

class AdminPluginSerializer < ApplicationSerializer
  attributes :id,
             :name,
             :humanized_name,
             :about,
             :version,
             :url,
             :authors,
             :admin_route,
             :enabled,
             :enabled_setting,
             :has_settings

  delegate :name, :about, :version, :url, :authors, to: :metadata

  def metadata = object.metadata
  def id = object.directory_name
  def humanized_name = metadata.name.delete_prefix("discourse-").tr("-", " ").upcase_first
  def enabled = object.enabled?
  def enabled_setting = object.enabled_site_setting
  def has_settings =
    SiteSetting.definitions.values.any? { |definition| definition.plugin == metadata.name }
  def include_admin_route? = object.admin_route.present?
  def admin_route = object.admin_route.merge(full_location: "adminPlugins.#{location}")

  private

  def location = object.admin_route[:use_new_show_route] ? "show" : object.admin_route[:location]
end
