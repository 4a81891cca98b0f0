# frozen_string_literal: true

RSpec::Matchers.define(:eq_time) do |expected|
  match { |actual| actual.nil? ? expected.nil? : !expected.nil? && (actual - expected).abs < 0.001 }
end

RSpec::Matchers.define(:be_within_one_second_of) do |expected|
  match { |actual| (actual - expected).abs < 1 }
end

RSpec::Matchers.define(:be_within_one_minute_of) do |expected|
  match { |actual| (actual - expected).abs < 60 }
end
