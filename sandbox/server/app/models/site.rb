# frozen_string_literal: true

class Site
  extend Sandbox::Strict

  # Names of categories' custom fields that come with every page.
  def self.preloaded_category_custom_fields = @preloaded_category_custom_fields ||= Set.new
end
