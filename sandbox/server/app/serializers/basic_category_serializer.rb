# frozen_string_literal: true

class BasicCategorySerializer < ApplicationSerializer
  attributes :id,
             :name,
             :slug,
             :color,
             :description,
             :parent_category_id,
             :read_restricted,
             :permission,
             :custom_fields

  # Those that plugins have core load with every category.
  def custom_fields = object.preloaded_custom_fields
  def include_custom_fields? = custom_fields.present?
end
