# frozen_string_literal: true

class BasicCategorySerializer < ApplicationSerializer
  attributes :id, :name, :slug, :color, :description, :parent_category_id, :read_restricted
end
