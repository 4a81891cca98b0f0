# frozen_string_literal: true

module PeerLearning
  module Help
    # Requests that nobody answers, however many were told: for those who look after them.
    module Unanswered
      class << self
        # What ambassadors are to look at, and the working group after them.
        def for_ambassadors
          Request.unanswered
        end

        def for_working_group
          Request.unanswered.where(reach: "working_group")
        end
      end
    end
  end
end
