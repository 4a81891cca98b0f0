# frozen_string_literal: true

module PeerLearning
  # On the class of rows of which a member has one for each of something.
  module OnceForEach
    # They go where an account goes, which keeps its own.
    # column: of what there is one for each
    def follow(from_id, into_id, column)
      theirs = where(user_id: into_id).select(column)
      where(user_id: from_id).where.not(column => theirs).update_all(user_id: into_id)
      forget(from_id)
    end

    def forget(user_id)
      where(user_id:).delete_all
    end
  end
end
