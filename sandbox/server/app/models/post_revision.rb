# frozen_string_literal: true

# Who changed a post, from what and to what, by the names of columns.
class PostRevision < ApplicationRecord
  belongs_to :post
  belongs_to :user

  serialize :modifications, type: Hash, coder: YAML
end
