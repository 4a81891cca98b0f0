# frozen_string_literal: true

module PeerLearning
  module Connections
    # Who looks after rounds, and after what members need. A setting may name a group of thousands: then the first of them are told.
    module WorkingGroup
      MOST_TOLD = 50

      def self.members
        groups = SiteSetting.peer_learning_working_group_groups_map
        User
          .real
          .activated
          .not_suspended
          .where(id: GroupUser.where(group_id: groups).select(:user_id))
          .order(:id)
          .limit(MOST_TOLD)
      end
    end
  end
end
