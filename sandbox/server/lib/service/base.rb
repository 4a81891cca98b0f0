# frozen_string_literal: true

# Classes of declared steps. Each step calls the method of its name with the parts of the context it asks for.
module Service
  module Base
    extend ActiveSupport::Concern

    # The only exception a service raises of its own accord.
    class Failure < StandardError
      attr_reader :context

      def initialize(context = nil)
        @context = context
        super
      end
    end

    included do
      extend Sandbox::Strict
      attr_reader :context
    end

    class_methods do
      include Service::Steps

      def call(context = {}, &outcomes)
        outcomes ? Service::Runner.call(self, context, &outcomes) : new(context).tap(&:run).context
      end

      def call!(context = {}) = new(context).tap(&:run!).context
    end

    def initialize(dependencies = {})
      given = dependencies.compact.reverse_merge(params: {})
      @context = Context.new(given.merge(__service_class__: self.class))
      @context[:params] = RawParams.new(given[:params])
    end

    # A failure of this service is in its context; one of a service called by it goes on up.
    def run
      run!
    rescue Failure => failure
      raise if !failure.context.equal?(context)
    end

    def run! = self.class.steps.each { |step| step.call(self, context) }

    def fail!(message)
      name = caller_locations(1, 1).first.base_label
      context["result.step.#{name}"].fail(error: message)
      context.fail!
    end

    # What came in, until a contract takes its place: any name may be asked for.
    class RawParams
      delegate :slice, :merge, :[], to: :to_h

      def initialize(values)
        @values = values.symbolize_keys.freeze
      end

      def to_h = @values
      alias to_hash to_h

      private

      def method_missing(name, *) = @values[name]
      def respond_to_missing?(name, _include_private = false) = @values.key?(name)
    end
  end
end
