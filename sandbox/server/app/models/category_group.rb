# frozen_string_literal: true

class CategoryGroup < ApplicationRecord
  belongs_to :category
  belongs_to :group

  def self.permission_types = { full: 1, create_post: 2, readonly: 3 }
end
