# frozen_string_literal: true

module PeerLearning
  module Ambassadors
    # What is kept of a member in this room, as their account is merged into another or goes.
    module Records
      # Of these sources, what waits is a member, by their id.
      ABOUT_MEMBERS = %w[newcomers silent_sharers].freeze

      class << self
        # One person has one term under way: that of the account which stays, or else the other's.
        def move(source_user, target_user, now:)
          if Term.under_way.exists?(user: target_user)
            Term
              .under_way
              .where(user: source_user)
              .each { |term| term.finish("withdrawn", by: nil, now:) }
          end
          from_id, into_id = source_user.id, target_user.id
          Term.where(user_id: from_id).update_all(user_id: into_id)
          Term.where(successor_id: from_id, user_id: into_id).update_all(successor_id: nil)
          Term.where(successor_id: from_id).update_all(successor_id: into_id)
          Item.where(taker_id: from_id).update_all(taker_id: into_id)
          Item.where(offered_to_id: from_id).update_all(offered_to_id: into_id)
          [Change, Deed].each do |lines|
            lines.where(actor_id: from_id).update_all(actor_id: into_id)
          end
          about(source_user).destroy_all
        end

        # What they did for others stands, in nobody's name; what was noted about them is gone.
        def forget(user, now:)
          Item.let_go(user, by: nil, now:)
          Membership.leave(user)
          Term.where(user:).destroy_all
          Term.where(successor: user).update_all(successor_id: nil)
          Item.where(taker: user).update_all(taker_id: nil)
          [Change, Deed].each { |lines| lines.where(actor: user).update_all(actor_id: nil) }
          about(user).destroy_all
        end

        # What was done about them, as somebody who waits.
        def about(user)
          Item.where(source: ABOUT_MEMBERS, source_id: user.id)
        end
      end
    end
  end
end
