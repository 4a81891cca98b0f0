# frozen_string_literal: true

# Who may read a private message.
class TopicAllowedUser < ApplicationRecord
  belongs_to :topic
  belongs_to :user
end
