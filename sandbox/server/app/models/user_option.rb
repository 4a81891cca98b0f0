# frozen_string_literal: true

class UserOption < ApplicationRecord
  self.primary_key = :user_id
  belongs_to :user

  def self.email_level_types = { always: 0, only_when_away: 1, never: 2 }
end
