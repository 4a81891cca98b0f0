# frozen_string_literal: true

module PeerLearning
  module Clinics
    # Clinics in people's own calendars.
    class FeedsController < BaseController
      requires_login only: %i[addresses reset]
      skip_before_action :check_xhr
      skip_before_action :redirect_to_login_if_required, only: :mine
      before_action { limit_rate("feeds", 60) }

      def show
        sittings = Feed.of_all(guardian, skill_id: params[:skill_id].to_s.presence&.to_i)
        send_feed(Feed.new(sittings, now:, name: I18n.t("peer_learning.clinics.feed.all")))
      end

      # A calendar's own request: the key says who asks.
      def mine
        reader = FeedKey.owner(params[:key].to_s) || raise(Discourse::NotFound)
        name = I18n.t("peer_learning.clinics.feed.mine", locale: reader.effective_locale)
        send_feed(Feed.new(Feed.of_member(reader), now:, name:, reader:))
      end

      def sitting
        sittings = Feed.of_all(guardian).where(id: params[:sitting_id])
        raise Discourse::NotFound if sittings.none?
        send_feed(Feed.new(sittings, now:, reader: current_user))
      end

      def addresses
        render_addresses(FeedKey.of(current_user))
      end

      def reset
        key = FeedKey.of(current_user)
        key.reset
        render_addresses(key)
      end

      private

      def render_addresses(key)
        base = "#{Discourse.base_url}/peer-learning/clinics"
        render json: { all: "#{base}.ics", mine: "#{base}/mine.ics?key=#{key.key}" }
      end

      def send_feed(feed)
        send_data(
          feed.to_s,
          type: "text/calendar; charset=utf-8",
          filename: "clinics.ics",
          disposition: params[:sitting_id] ? "attachment" : "inline",
        )
      end
    end
  end
end
