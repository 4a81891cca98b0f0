# frozen_string_literal: true

class UserBadge < ApplicationRecord
  belongs_to :badge
  belongs_to :user
  belongs_to :notification, dependent: :destroy, optional: true
end
