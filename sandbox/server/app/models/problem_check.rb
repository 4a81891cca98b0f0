# frozen_string_literal: true

# Something that admins should see to. There is no dashboard here that would say so: specs call the checks.
class ProblemCheck
  include Sandbox::Strict

  Problem = Struct.new(:message, :priority, :identifier, keyword_init: true)

  class_attribute :priority, default: "low", instance_writer: false

  class << self
    def checks = Discourse.plugins.select(&:enabled?).flat_map(&:problem_checks)

    def identifier = name.demodulize.underscore.to_sym
  end

  private

  def problem
    identifier = self.class.identifier
    message =
      I18n.t("dashboard.problem.#{identifier}", base_path: Discourse.base_path, **translation_data)
    [Problem.new(message:, priority:, identifier:)]
  end

  def no_problem = []

  def translation_data(_target = nil) = {}
end
