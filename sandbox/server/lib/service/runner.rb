# frozen_string_literal: true

# The block given to a service's call: one branch an outcome, run where the block was written.
class Service::Runner
  # The object the block reads, found in the result: a step's result, the model itself, an exception.
  OUTCOMES = {
    on_success: ->(result) { result if result.success? },
    on_failed_step: ->(result, name) { failed(result, "step", name) },
    on_failed_policy: ->(result, name = "default") { failed(result, "policy", name) },
    on_failed_contract: ->(result, name = "default") { failed(result, "contract", name) },
    on_model_not_found: ->(result, name = "model") do
      failed(result, "model", name)&.then { |step| step if step.not_found }
    end,
    on_model_errors: ->(result, name = "model") do
      failed(result, "model", name)&.then { |step| result[name] if step.invalid }
    end,
    on_exceptions: ->(result, *classes) do
      exception = result["result.try.default"]&.exception
      exception if exception && (classes.empty? || classes.any? { |klass| exception.is_a?(klass) })
    end,
    on_failure: ->(result) { result if result.failure? },
  }

  def self.call(service, dependencies, &block) = new(service.call(dependencies), &block).run

  def self.failed(result, kind, name)
    step = result["result.#{kind}.#{name}"]
    step if step&.failure?
  end

  def initialize(result, &block)
    @result = result
    @owner = block.binding.receiver
    @branches = []
    instance_exec(result, &block)
  end

  # The first branch that fits; on_failure only when no other does.
  def run
    last, others = @branches.partition { |name, _, _| name == :on_failure }
    (others + last).each do |name, arguments, block|
      subject = self.class.instance_exec(@result, *arguments, &OUTCOMES[name])
      return answer(subject, block) if subject
    end
    Rails.logger.warn(
      "#{@result.__service_class__}: no branch fits this outcome\n#{@result.inspect_steps}",
    )
    nil
  end

  OUTCOMES.each_key do |name|
    define_method(name) { |*arguments, &block| @branches << [name, arguments, block] }
  end

  private

  def answer(subject, block)
    wanted = block.parameters.filter_map { |type, name| name if type == :keyreq }
    @owner.instance_exec(subject, **@result.slice(*wanted), &block)
  end
end
