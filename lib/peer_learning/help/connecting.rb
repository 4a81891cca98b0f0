# frozen_string_literal: true

module PeerLearning
  module Help
    # Requests that become a connection: their author asks somebody who answered in the topic, or took it, to meet about it.
    module Connecting
      class << self
        # As Connections::Occasions wants it.
        def led_to?(asker:, peer:, skill:, tree:)
          request_id(asker:, peer_ids: [peer.id], skill:, tree:).present?
        end

        # The latest such request; nil without one.
        def request_id(asker:, peer_ids:, skill:, tree:)
          requests = Request.standing.where(user: asker, state: %w[open taken])
          requests
            .where(taker_id: peer_ids)
            .or(requests.where(topic_id: answered_by(peer_ids)))
            .preload(:skill_links)
            .order(id: :desc)
            .find { |request| about?(request, skill, tree) }
            &.id
        end

        private

        def answered_by(user_ids)
          Post.where(user_id: user_ids, post_type: Post.types[:regular]).select(:topic_id)
        end

        # Of a request that names no skill it is not known otherwise.
        def about?(request, skill, tree)
          ids = request.skill_links.map(&:skill_id)
          return true if ids.empty?
          tree.with_descendants(ids).include?(skill.id) ||
            tree.with_descendants([skill.id]).intersect?(ids)
        end
      end
    end
  end
end
