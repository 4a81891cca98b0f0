# frozen_string_literal: true

class CategoryCustomField < ApplicationRecord
  belongs_to :category
end
