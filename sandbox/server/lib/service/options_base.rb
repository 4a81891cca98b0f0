# frozen_string_literal: true

class Service::OptionsBase
  include ActiveModel::API
  include ActiveModel::Attributes

  def initialize(values = nil) = super(values || {})
end
