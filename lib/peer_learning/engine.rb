# frozen_string_literal: true

module ::PeerLearning
  class Engine < ::Rails::Engine
    engine_name PLUGIN_NAME
    isolate_namespace PeerLearning
    config.autoload_paths << File.join(config.root, "lib")
  end
end
