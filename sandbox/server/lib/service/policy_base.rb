# frozen_string_literal: true

class Service::PolicyBase
  include Sandbox::Strict

  attr_reader :context
  delegate :guardian, to: :context

  def initialize(context)
    @context = context
  end
end
