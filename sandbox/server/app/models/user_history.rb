# frozen_string_literal: true

# What staff did.
class UserHistory < ApplicationRecord
  def self.actions = { custom_staff: 23 }
end
