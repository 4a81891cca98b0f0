# frozen_string_literal: true

class ApplicationSerializer < ActiveModel::Serializer
  include Sandbox::Strict
  embed :ids, include: true
end
