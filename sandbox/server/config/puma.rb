# frozen_string_literal: true

# One process: the memory of MessageBus, RateLimiter and the settings is not shared between processes.
workers 0
threads 4, 8
bind "tcp://127.0.0.1:#{ENV.fetch("PORT", "3000")}"
environment ENV.fetch("RAILS_ENV", "development")
rackup File.expand_path("../config.ru", __dir__)
