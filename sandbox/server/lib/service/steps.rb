# frozen_string_literal: true

# The words a service is written with.
module Service::Steps
  def steps = @steps ||= []

  def params(name = :default, default_values_from: nil, &block)
    contract = Class.new(Service::ContractBase, &block)
    const_set(name == :default ? "Contract" : "#{name.to_s.classify}Contract", contract)
    steps << Service::Step::Contract.new(name, class_name: contract, default_values_from:)
  end

  def options(&block)
    options = Class.new(Service::OptionsBase, &block)
    const_set("Options", options)
    steps << Service::Step::Options.new(:default, class_name: options)
  end

  def model(name = :model, method_name = :"fetch_#{name}", optional: false)
    steps << Service::Step::Model.new(name, method_name, optional:)
  end

  def policy(name = :default, class_name: nil) =
    steps << Service::Step::Policy.new(name, class_name:)
  def step(name) = steps << Service::Step::Plain.new(name)
  def transaction(&block) = steps << Service::Step::Transaction.new("", &block)
  def lock(*keys, &block) = steps << Service::Step::Lock.new(keys.join(":"), keys:, &block)
  def try(*exceptions, &block) = steps << Service::Step::Try.new("default", exceptions:, &block)
end
