# frozen_string_literal: true

# What every page knows of the forum; the object is the reader's Guardian.
class SiteSerializer < ApplicationSerializer
  attributes :categories, :groups

  def categories
    records = Category.secured(scope).order(:position, :id).to_a
    Category.preload_custom_fields(records, Site.preloaded_category_custom_fields.to_a)
    ActiveModel::ArraySerializer.new(
      records,
      each_serializer: BasicCategorySerializer,
      scope:,
    ).as_json
  end

  def groups
    ActiveModel::ArraySerializer.new(
      Group.order(:id),
      each_serializer: BasicGroupSerializer,
      scope:,
    ).as_json
  end
end
