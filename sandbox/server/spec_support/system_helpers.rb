# frozen_string_literal: true

require "capybara/rspec"
require "capybara/cuprite"

# Journeys in Debian's Chromium; a system spec and the server it visits share one process and one transaction.
module SystemHelpers
  def sign_in(user)
    visit "/session/#{user.encoded_username}/become.json?redirect=false"
    expect(page).to have_content("Signed in to #{user.encoded_username} successfully")
  end
end

module PageObjects
  module Pages
    class Base
      include Capybara::DSL
      include RSpec::Matchers
      include SystemHelpers
    end
  end

  module Components
    class Base
      include Capybara::DSL
      include RSpec::Matchers
      include SystemHelpers
    end
  end
end

module SandboxBrowser
  PATH =
    ENV["BROWSER_PATH"] ||
      %w[/usr/bin/chromium /usr/bin/google-chrome].find { |path| File.exist?(path) }
  QUIET = %w[
    disable-gpu
    disable-quic
    no-first-run
    disable-background-networking
    disable-component-update
    disable-sync
  ]
  FLAGS = [*QUIET, ("no-sandbox" if Process.uid.zero?)].compact
  PHONE =
    "Mozilla/5.0 (iPhone; CPU iPhone OS 18_4 like Mac OS X) AppleWebKit/605.1.15 Version/18.4 Mobile/15E148 Safari/604.1"

  def self.register(name, window_size, extra = {})
    Capybara.register_driver(name) do |app|
      Capybara::Cuprite::Driver.new(
        app,
        browser_path: PATH,
        browser_options: FLAGS.to_h { |flag| [flag, nil] }.merge(extra),
        window_size:,
        js_errors: true,
        timeout: 20,
        process_timeout: 30,
      )
    end
  end

  # Every new page believes that it is this instant, for ever.
  def self.freeze(browser, time)
    browser.page.command("Page.addScriptToEvaluateOnNewDocument", source: <<~JS)
      { const instant = #{(time.to_f * 1000).round};
        globalThis.Date = class extends Date {
          constructor(...parts) { parts.length ? super(...parts) : super(instant); }
          static now() { return instant; }
        }; }
    JS
  end

  def self.listen_for_errors(browser)
    errors = []
    browser
      .page
      .on("Runtime.consoleAPICalled") do |event|
        if event["type"] == "error"
          errors << event["args"].map { |arg| arg["value"] || arg["description"] }.join(" ")
        end
      end
    errors
  end
end

SandboxBrowser.register(:chromium, [1400, 1400])
SandboxBrowser.register(:chromium_phone, [390, 664], "user-agent" => SandboxBrowser::PHONE)
Capybara.server = :puma, { Silent: true, Threads: "0:4" }
Capybara.save_path = File.join(Sandbox::ROOT, "tmp/screenshots")
Capybara.default_max_wait_time = 5
Capybara.disable_animation = true

RSpec.configure do |config|
  config.when_first_matching_example_defined(type: :system) do
    system(File.join(Sandbox::ROOT, "bin/support/client.sh")) || abort("the client cannot be built")
  end

  config.include SystemHelpers, type: :system

  config.before(:each, type: :system) do |example|
    driven_by(example.metadata[:mobile] ? :chromium_phone : :chromium)
    browser = page.driver.browser
    @console_errors = SandboxBrowser.listen_for_errors(browser)
    if (time = example.metadata[:time])
      SandboxBrowser.freeze(browser, freeze_time(time))
    end
  end

  config.after(:each, type: :system) do
    expect(@console_errors).to be_empty,
    "the browser's console shows errors:\n#{@console_errors.join("\n")}"
  end
end
