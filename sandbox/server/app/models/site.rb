# frozen_string_literal: true

# What every page knows of the forum.
class Site
  include ActiveModel::Serialization
  extend Sandbox::Strict

  # Names of categories' custom fields that come with every page.
  def self.preloaded_category_custom_fields = @preloaded_category_custom_fields ||= Set.new

  def initialize(guardian)
    @guardian = guardian
  end

  # As they are serialized, with what the reader may do in them.
  def categories
    records = Category.secured(@guardian).order(:position, :id).to_a
    Category.preload_custom_fields(records, self.class.preloaded_category_custom_fields.to_a)
    writable = Category.topic_create_allowed(@guardian).pluck(:id).to_set
    records.each do |category|
      category.permission = CategoryGroup.permission_types[:full] if writable.include?(category.id)
    end
    records.map { |category| BasicCategorySerializer.new(category, root: false).as_json }
  end

  def groups
    Group.order(:id)
  end
end
