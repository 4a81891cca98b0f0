# frozen_string_literal: true

# Required where core's own examples are to run with the plugin switched on: bin/test --discourse DIR --core
RSpec.configure do |config|
  config.before(:suite) do
    SiteSetting.defaults.set_regardless_of_locale(:peer_learning_enabled, true)
    SiteSetting.refresh!
  end
end
