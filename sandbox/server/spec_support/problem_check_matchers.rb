# frozen_string_literal: true

# What a problem check says.
RSpec::Matchers.define(:be_chill_about_it) { match { |check| check.call.empty? } }

RSpec::Matchers.define(:have_a_problem) do
  chain(:with_message) { |message| @message = message }
  chain(:with_priority) { |priority| @priority = priority }

  match do |check|
    problem = check.call.first
    problem && [nil, problem.message].include?(@message) &&
      [nil, problem.priority].include?(@priority)
  end
end
