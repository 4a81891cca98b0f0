# frozen_string_literal: true

module PeerLearning
  module Ambassadors
    # The forum's group of those who serve, which a setting names; its title goes with it, as core has it. Nothing is allowed by
    # it: what an ambassador may is a matter of the term.
    module Membership
      def self.group
        Group.find_by(name: SiteSetting.peer_learning_ambassadors_group.presence)
      end

      def self.join(user)
        return if !group || GroupUser.exists?(group:, user:)
        group.add(user, automatic: true)
      end

      def self.leave(user)
        group&.remove(user)
      end
    end
  end
end
