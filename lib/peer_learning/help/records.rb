# frozen_string_literal: true

module PeerLearning
  module Help
    # What is kept of a member in this room, as their account is merged into another or goes.
    module Records
      class << self
        # Of what both were told, what the account that stays said stands. Nobody looks after their own request.
        def move(from_id, into_id, now:)
          Request.where(user_id: from_id).update_all(user_id: into_id)
          Request.where(taker_id: from_id).update_all(taker_id: into_id)
          Request.where(solver_id: from_id).update_all(solver_id: into_id)
          move_calls(from_id, into_id)
          own = Request.where(user_id: into_id)
          Call.where(user_id: into_id, request_id: own.select(:id)).delete_all
          own.where(taker_id: into_id, state: "taken").each { |request| request.ask_on(now:) }
          own.where(taker_id: into_id).update_all(taker_id: nil)
        end

        # Others are asked what they had taken; what they asked for, nobody needs any more.
        def forget(user, now:)
          leave(user.id, now:)
          Request.where(user:).each { |request| request.be_nobodys(now:) }
          Call.where(user:).delete_all
          Request.where(taker_id: user.id).update_all(taker_id: nil)
          Request.where(solver_id: user.id).update_all(solver_id: nil)
        end

        # They are not here to answer.
        def leave(user_id, now:)
          Request
            .where(taker_id: user_id, state: "taken")
            .each { |request| request.with_lock { request.free(now:) if request.taken? } }
          Call.waiting.where(user_id:).update_all(state: Call.states["lapsed"])
        end

        private

        # Who took something, took it, whatever their other account was told of it.
        def move_calls(from_id, into_id)
          theirs = Call.where(user_id: into_id)
          taken = Call.where(user_id: from_id, state: "took").select(:request_id)
          theirs.where(request_id: taken).delete_all
          Call.where(user_id: from_id, request_id: theirs.select(:request_id)).delete_all
          Call.where(user_id: from_id).update_all(user_id: into_id)
        end
      end
    end
  end
end
