# frozen_string_literal: true

class ApplicationRecord < ActiveRecord::Base
  include Sandbox::Strict
  self.abstract_class = true

  # Core forbids this too: a record reaches the browser through a serializer or not at all.
  def serializable_hash(options = nil)
    raise "#{self.class.name} must go through a serializer" if options.nil? || options[:only].nil?
    super
  end
end
