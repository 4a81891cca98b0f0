# frozen_string_literal: true

# The kinds of steps. A step holds no state of a run: the same object serves every call of its service.
module Service::Step
  class DefaultValuesNotAllowed < StandardError
  end

  class Plain
    attr_reader :name

    def initialize(name, method_name = name, class_name: nil)
      @name = name
      @method_name = method_name
      @class_name = class_name
    end

    def call(service, context)
      context[result_key] = Service::Context.new
      run(service, context)
    end

    def result_key = "result.#{kind}.#{name}"

    private

    def kind = self.class == Plain ? "step" : self.class.name.demodulize.downcase

    def run(service, context) = call_method(service.method(@method_name), context)

    def call_method(method, context)
      if method.parameters.any? { |type, _| type != :keyreq }
        raise DefaultValuesNotAllowed, "#{kind} '#{name}': default values in steps are not allowed"
      end
      method.call(**context.slice(*method.parameters.map(&:last)))
    end

    def fail_with(context, **values)
      context[result_key].fail(values)
      context.fail!
    end
  end

  class Model < Plain
    def initialize(name, method_name, optional:)
      super(name, method_name)
      @optional = optional
    end

    private

    # Whatever goes wrong while looking for a model means that there is none.
    def run(service, context)
      found = context[name] = super
      fail_with(context, not_found: true) if !@optional && (!found || found.try(:empty?))
      fail_with(context, invalid: true) if found.try(:has_changes_to_save?) && found.try(:invalid?)
    rescue Service::Base::Failure, DefaultValuesNotAllowed
      raise
    rescue => exception
      Rails.logger.warn("#{result_key}: #{exception.full_message(highlight: false)}")
      fail_with(context, not_found: true, exception:)
    end
  end

  class Policy < Plain
    private

    def run(service, context)
      return if @class_name ? decide(context) : super
      fail_with(context, reason: context[result_key].object&.reason)
    end

    def decide(context) = (context[result_key][:object] = @class_name.new(context)).call
  end

  class Contract < Plain
    def initialize(name, class_name:, default_values_from:)
      super(name, class_name:)
      @default_values_from = default_values_from
    end

    private

    def run(_service, context)
      names = @class_name.attribute_names.map(&:to_sym)
      defaults =
        @default_values_from ? context[@default_values_from].slice(*names).to_h.symbolize_keys : {}
      contract =
        @class_name.new(**defaults, **context[:params].slice(*names), options: context[:options])
      context[name == :default ? :params : :"#{name}_contract"] = contract
      if contract.invalid?
        fail_with(context, errors: contract.errors, parameters: contract.raw_attributes)
      end
      contract.freeze
    end
  end

  class Options < Plain
    private

    def run(_service, context) = context[:options] = @class_name.new(context[:options])
  end

  # A step around steps.
  class Block < Plain
    include Service::Steps

    def initialize(name, &block)
      super(name)
      instance_exec(&block)
    end

    private

    def run(service, context) = steps.each { |step| step.call(service, context) }
  end

  class Transaction < Block
    private

    def run(service, context) = ActiveRecord::Base.transaction { super }
  end

  class Lock < Block
    def initialize(name, keys:, &block)
      super(name, &block)
      @keys = keys
    end

    private

    def run(service, context)
      values = @keys.flat_map { |key| [key, context[:params].public_send(key)] }
      DistributedMutex.synchronize(
        [context[:__service_class__].to_s.underscore, *values].join(":"),
      ) { super }
    end
  end

  class Try < Block
    def initialize(name, exceptions:, &block)
      super(name, &block)
      @exceptions = exceptions.presence || [StandardError]
    end

    private

    def run(service, context)
      current = nil
      steps.each { |step| (current = step).call(service, context) }
    rescue *@exceptions => exception
      raise if exception.is_a?(Service::Base::Failure)
      context[current.result_key].fail(raised_exception?: true, exception:)
      context[result_key][:exception] = exception
      context.fail!
    end
  end
end
