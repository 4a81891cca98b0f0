# frozen_string_literal: true

module Jobs
  # Draws a round, in a V8 of its own that is thrown away after.
  class PeerLearningDrawRound < ::Jobs::Base
    sidekiq_options queue: "low", retry: false
    cluster_concurrency 1

    def execute(args)
      draws = ::PeerLearning::Connections::Draw
      draw = draws.undone.without_result.find_by(id: args[:draw_id])
      return if !draw
      draws::CarryOut.call(params: { draw_id: draw.id }, now: Time.zone.now) do
        on_exceptions do |error|
          Discourse.warn_exception(error, message: "A round could not be drawn")
          draws.undone.where(id: draw.id).update_all(failure: "engine")
        end
        on_failure {}
      end
    end
  end
end
