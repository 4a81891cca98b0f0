# frozen_string_literal: true

class BasicGroupSerializer < ApplicationSerializer
  attributes :id, :name, :full_name, :automatic
end
