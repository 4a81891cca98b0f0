# frozen_string_literal: true

# A category for who sets it up.
class CategorySerializer < BasicCategorySerializer
  def custom_fields = object.custom_fields
  def include_custom_fields? = true
end
