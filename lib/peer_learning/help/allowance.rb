# frozen_string_literal: true

module PeerLearning
  module Help
    # Of how many more requests members may be told: never of more in seven days than each of them wants.
    module Allowance
      class << self
        # Profiles of those who may be told of one more.
        def with_some_left(now:)
          Skills::Profile.where("help_per_week > #{Call::TOLD}", since: now - Call::WEEK)
        end

        # By user id.
        def left(user_ids, now:)
          wanted = Skills::Profile.where(user_id: user_ids).pluck(:user_id, :help_per_week).to_h
          told = Call.tellings(user_ids, since: now - Call::WEEK)
          wanted.to_h { |user_id, most| [user_id, most - told[user_id]] }
        end
      end
    end
  end
end
