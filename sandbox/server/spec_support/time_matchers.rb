# frozen_string_literal: true

RSpec::Matchers.define(:eq_time) do |expected|
  match { |actual| !actual.nil? && (actual - expected).abs < 0.001 }
end
