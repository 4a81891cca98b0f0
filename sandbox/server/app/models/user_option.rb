# frozen_string_literal: true

class UserOption < ApplicationRecord
  self.primary_key = :user_id
  belongs_to :user
end
