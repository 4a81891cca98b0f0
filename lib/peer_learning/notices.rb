# frozen_string_literal: true

module PeerLearning
  # Lines in a member's notifications. Their words are made where they are read, from what is given here.
  module Notices
    # facts: short texts; all of them together fit into core's thousand characters.
    def self.tell(user, kind, **facts)
      Notification.create!(
        user:,
        notification_type: Notification.types[:custom],
        data:
          JSON.generate(
            kind: "peer_learning.#{kind}",
            message: "peer_learning.notices.#{kind}",
            title: "peer_learning.title",
            **facts,
          ),
      )
    end
  end
end
