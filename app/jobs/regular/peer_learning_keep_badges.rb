# frozen_string_literal: true

module Jobs
  # Gives members the badges that are due to them, and takes back what is not. What nothing was heard of, core's daily job finds.
  class PeerLearningKeepBadges < ::Jobs::Base
    sidekiq_options queue: "low"

    def execute(args)
      PeerLearning::Badges.keep(args[:user_ids])
    end
  end
end
