# frozen_string_literal: true

class Archetype
  extend Sandbox::Strict

  def self.default = "regular"
  def self.private_message = "private_message"
end
