# frozen_string_literal: true

# Who sent a file, first or again.
class UserUpload < ApplicationRecord
  belongs_to :upload
  belongs_to :user
end
