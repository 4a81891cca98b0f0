# frozen_string_literal: true

module PeerLearning
  module Skills
    module Admin
      class BaseController < ::Admin::AdminController
        include StreamsCsv

        requires_plugin PLUGIN_NAME

        private

        # Admins too: what they start reads and writes for many.
        def limit_rate(name, max, seconds)
          RateLimiter.new(
            current_user,
            "peer-learning-#{name}",
            max,
            seconds,
            apply_limit_to_staff: true,
          ).performed!
        end
      end
    end
  end
end
