# frozen_string_literal: true

# Of core's search, the words that plugins add to it.
class Search
  extend Sandbox::Strict

  def self.advanced_filters = @advanced_filters ||= {}

  def self.advanced_filter(trigger, name: nil, &block)
    advanced_filters[trigger] = { block:, name: }
  end
end
