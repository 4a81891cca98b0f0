# frozen_string_literal: true

class CategoriesController < ApplicationController
  requires_login only: %i[update]

  def find_by_slug
    category = Category.secured(guardian).find_by(slug: params[:category_slug])
    raise Discourse::NotFound if category.nil?
    render_serialized(category, CategorySerializer, root: "category")
  end

  # Of what can be set, the name and what plugins add. An empty field is none.
  def update
    raise Discourse::InvalidAccess if !guardian.is_admin?
    category = Category.find(params[:id])
    params[:custom_fields].to_unsafe_h.each do |name, value|
      value.present? ? category.custom_fields[name] = value : category.custom_fields.delete(name)
    end
    category.update!(name: params[:name])
    render_serialized(category, CategorySerializer, root: "category")
  end
end
