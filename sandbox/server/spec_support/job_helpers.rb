# frozen_string_literal: true

# What was put off for later while a block ran.
module JobHelpers
  def expect_enqueued_with(job:, args: {}, expectation: true)
    klass = job.is_a?(Class) ? job : "::Jobs::#{job.to_s.camelcase}".constantize
    before = klass.jobs.size
    yield
    found =
      klass.jobs.drop(before).any? { |enqueued| enqueued["args"].first >= args.deep_stringify_keys }
    expect(found).to eq(expectation), "#{klass} with #{args}, among #{klass.jobs.drop(before)}"
  end

  def expect_not_enqueued_with(job:, args: {}, &block)
    expect_enqueued_with(job:, args:, expectation: false, &block)
  end
end
