# frozen_string_literal: true

# Stands in for Discourse's spec/rails_helper: the plugin's spec files find here what they find there.
ENV["RAILS_ENV"] = "test"
require_relative "../config/environment"

require "rspec/rails"
require "fabrication"
require "shoulda-matchers"
require "rake"
require "webmock/rspec"

# As in core, nothing is asked of the world outside.
WebMock.disable_net_connect!(allow_localhost: true)

# While a process ends, mini_racer (0.18.1, 0.19.0) frees its contexts on threads of their own, and now and then
# crashes. Registered first, this runs last: the verdict is in, and nothing is left to be freed.
at_exit do
  ObjectSpace.each_object(Ferrum::Browser, &:quit) if defined?(Ferrum)
  [$stdout, $stderr].each(&:flush)
  exit!($!.nil? ? 0 : $!.try(:status) || 1)
end

here = __dir__
plugins = Discourse.plugins.map(&:directory)
spec_files = ->(pattern) do
  plugins.flat_map { |folder| Dir[File.join(folder, "spec", pattern)].sort }
end

%w[
  frozen_time
  helpers
  service_matchers
  problem_check_matchers
  time_matchers
  event_tracking
  request_helpers
  job_helpers
  mail_helpers
].each { |name| require_relative name }

Shoulda::Matchers.configure do |config|
  config.integrate do |with|
    with.test_framework(:rspec) && with.library(:active_record) && with.library(:active_model)
  end
end

Fabrication.configure do |config|
  config.path_prefix = "/"
  config.fabricator_path = [File.join(here, "fabricators")].concat(
    plugins.map { |path| File.join(path, "spec/fabricators") },
  )
end

RSpec.configure do |config|
  config.default_path = "spec"
  config.fail_fast = ENV["RSPEC_FAIL_FAST"] == "1"
  config.use_transactional_fixtures = true
  config.infer_spec_type_from_file_location!
  config.filter_rails_from_backtrace!
  config.order = :random
  config.expect_with(:rspec) { |expectations| expectations.max_formatted_output_length = 1000 }
  config.mock_with(:rspec) { |mocks| mocks.verify_partial_doubles = true }
  Kernel.srand config.seed

  config.include Helpers
  config.include ServiceMatchers
  config.include JobHelpers
  config.include RequestHelpers, type: :request
  config.extend Helpers::Fab

  config.before do
    SiteSetting.refresh!
    RateLimiter.disable
    RateLimiter.clear_all!
    Jobs.run_later!
    Jobs::Base.descendants.each(&:clear)
    ActionMailer::Base.deliveries.clear
    I18n.locale = :en
  end

  config.after { unfreeze_time }
  config.after(:suite) { FileUtils.rm_rf(Discourse.store.public_dir) }

  config.around do |example|
    listeners = DiscourseEvent.events.values.sum(&:count)
    example.run
    expect(DiscourseEvent.events.values.sum(&:count)).to eq(listeners),
    "an example left a listener behind"
  end
end

spec_files.call("plugin_helper.rb").each { |file| require file }
# The browser is only loaded for those who use it.
if spec_files.call("system/**/*.rb").any?
  require_relative "system_helpers"
  spec_files.call("system/page_objects/**/*.rb").each { |file| require file }
end
