# frozen_string_literal: true

# What a service's result says: it ran, or a step of that kind and name made it fail.
module ServiceMatchers
  class StepMatcher
    def initialize(kind, name, verb, &condition)
      @kind = kind
      @name = name
      @verb = verb
      @condition = condition || ->(step) { step.failure? }
    end

    def matches?(result)
      @result = result
      step = result["result.#{@kind}.#{@name}"]
      step.present? && result.failure? && @condition.call(step).present?
    end

    def description = "#{@verb} '#{@name}'"
    def failure_message = "expected the service to #{description}\n\n#{@result.inspect_steps}"
    def failure_message_when_negated =
      "expected the service not to #{description}\n\n#{@result.inspect_steps}"
  end

  def fail_a_step(name = "model") = StepMatcher.new("step", name, "fail the step")
  def fail_a_policy(name) = StepMatcher.new("policy", name, "fail the policy")
  def fail_a_contract(name = "default") = StepMatcher.new("contract", name, "fail the contract")

  def fail_to_find_a_model(name = "model")
    StepMatcher.new("model", name, "fail to find the model") do |step|
      step.failure? && step.not_found
    end
  end

  def fail_with_an_invalid_model(name = "model")
    StepMatcher.new("model", name, "fail with the invalid model") do |step|
      step.failure? && step.invalid
    end
  end

  def fail_with_exception(klass = StandardError)
    StepMatcher.new("try", "default", "fail with #{klass} in the block") do |step|
      step.exception.is_a?(klass)
    end
  end

  RSpec::Matchers.define(:run_successfully) do
    match { |result| result.success? }
    failure_message { |result| "expected the service to succeed\n\n#{result.inspect_steps}" }
    failure_message_when_negated do |result|
      "expected the service to fail\n\n#{result.inspect_steps}"
    end
  end
end
