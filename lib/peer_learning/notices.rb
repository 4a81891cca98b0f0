# frozen_string_literal: true

module PeerLearning
  # Lines in a member's notifications. Their words are made where they are read, from what is given here.
  module Notices
    PREFIX = "peer_learning"

    # facts: short texts; all of them together fit into core's thousand characters.
    def self.tell(user, kind, **facts)
      Notification.create!(
        user:,
        notification_type: Notification.types[:custom],
        data:
          JSON.generate(
            kind: "#{PREFIX}.#{kind}",
            message: "peer_learning.notices.#{kind}",
            title: "peer_learning.title",
            **facts,
          ),
      )
    end

    # Lines that are answered, or that a newer one stands for; all of ours when no kind is named.
    def self.take_back(user, *kinds)
      notices = Notification.where(user:, notification_type: Notification.types[:custom])
      kind = "data::json ->> 'kind'"
      if kinds.any?
        notices.where("#{kind} IN (?)", kinds.map { |name| "#{PREFIX}.#{name}" }).delete_all
      else
        notices.where("#{kind} LIKE ?", "#{PREFIX}.%").delete_all
      end
    end
  end
end
