# frozen_string_literal: true

# What a service and its steps know, and whether one of them failed.
class Service::Context
  delegate :slice, :dig, to: :@store

  def initialize(values = {})
    @store = values.symbolize_keys
    @failed = false
  end

  def [](key) = @store[key.to_sym]
  def []=(key, value)
    @store[key.to_sym] = value
  end

  def to_h = @store.dup
  def failure? = @failed
  def success? = !@failed

  def fail(values = {})
    @store.merge!(values.symbolize_keys)
    @failed = true
    self
  end

  def fail!(values = {})
    raise Service::Base::Failure, self.fail(values)
  end

  # One line a step that ran, for the messages of failing specs.
  def inspect_steps
    results = @store.select { |key, _| key.start_with?("result.") }
    results
      .map do |key, result|
        "#{result.failure? ? "✘" : "✔"} #{key.to_s.delete_prefix("result.")} #{result.to_h}"
      end
      .join("\n")
  end

  private

  def method_missing(name, *args) = args.empty? ? @store[name] : super
  def respond_to_missing?(name, include_private = false) = @store.key?(name) || super
end
