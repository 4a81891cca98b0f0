# frozen_string_literal: true

class Service::ContractBase
  include ActiveModel::API
  include ActiveModel::Attributes
  include ActiveModel::Validations::Callbacks

  attr_reader :options
  delegate :slice, :merge, to: :to_hash

  def initialize(values = {}, options: nil, **keywords)
    @options = options
    super(**values, **keywords)
  end

  def to_hash = attributes.symbolize_keys
  def raw_attributes = @attributes.values_before_type_cast
end
