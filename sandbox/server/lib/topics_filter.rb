# frozen_string_literal: true

# Narrows topics by what is written into the address of the list. Of what core reads there, what plugins add to it.
class TopicsFilter
  include Sandbox::Strict

  def self.custom_status_filters = @custom_status_filters ||= {}
  def self.add_filter_by_status(status, &blk) = custom_status_filters[status] = blk

  # By name, with whether its plugin is enabled.
  def self.custom_filters = @custom_filters ||= {}

  def initialize(guardian:, scope: Topic.all)
    @guardian = guardian
    @scope = scope
  end

  def filter_from_query_string(query_string)
    query_string
      .scan(/([\w-]+):([^\s]+)/)
      .group_by(&:first)
      .each { |name, pairs| filter(name, pairs.map(&:last)) }
    @scope
  end

  private

  def filter(name, values)
    return values.each { |status| filter_by_status(status) } if name == "status"
    enabled, block = self.class.custom_filters[name]
    @scope = block.call(@scope, values, @guardian) || @scope if enabled&.call
  end

  def filter_by_status(status)
    block = self.class.custom_status_filters[status]
    @scope = block.call(@scope, @guardian) if block
  end
end
