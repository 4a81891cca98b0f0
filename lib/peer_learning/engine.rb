# frozen_string_literal: true

module ::PeerLearning
  class Engine < ::Rails::Engine
    engine_name PLUGIN_NAME
    isolate_namespace PeerLearning
    config.autoload_paths << File.join(config.root, "lib")
    scheduled_jobs = File.join(config.root, "app/jobs/scheduled")
    config.to_prepare do
      Rails.autoloaders.main.eager_load_dir(scheduled_jobs) if Dir.exist?(scheduled_jobs)
    end
  end
end
