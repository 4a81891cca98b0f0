# frozen_string_literal: true

module RouteFormat
  extend Sandbox::Strict

  def self.username = /[%\w.-]+?/
end
