# frozen_string_literal: true

module Jobs
  class PeerLearningTellOfConnection < ::Jobs::Base
    def execute(args)
      PeerLearning::Connections::Tell.call(
        params: {
          connection_id: args[:connection_id],
        },
        now: Time.zone.now,
      )
    end
  end
end
