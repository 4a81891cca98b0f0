# frozen_string_literal: true

class UserOptionSerializer < ApplicationSerializer
  attributes :timezone, :hide_profile
end
