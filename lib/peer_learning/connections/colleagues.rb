# frozen_string_literal: true

module PeerLearning
  module Connections
    # Whom a member can bring along: others of their affiliate, who could be met by everybody in it.
    class Colleagues
      MOST = 20

      def initialize(connection, guardian, now:)
        @connection = connection
        @guardian = guardian
        @now = now
      end

      # Whether the member may bring somebody at all. Who only interprets has nothing to share with a colleague.
      def any?
        affiliate.present? && member&.accepted? && !@guardian.user.silenced? &&
          @connection.open_to_colleagues?(@now) && @connection.seat_free? &&
          @connection.teachings.any? { |teaching| teaching.of?(member) }
      end

      def first
        users.order(:username_lower).limit(MOST).to_a
      end

      def find(user_id)
        users.find_by(id: user_id)
      end

      private

      def users
        User.where(id: profiles.select(:user_id))
      end

      def profiles
        return Skills::Profile.none if !any?
        speaking = Skills::ProfileLanguage.speaking(@connection.language)
        taken = Peers::Commitments.taken_by_profile(week: Skills::Week.after(@now))
        of_affiliate
          .not_paused(@now.to_date)
          .where(user_id: speaking.select(:user_id))
          .where.not(user_id: @connection.members.map(&:user_id) | apart)
          .where("peer_learning_profiles.capacity > (#{taken})")
      end

      # All of them must be able to meet.
      def of_affiliate
        others = @connection.taking_part.map(&:user).without(@guardian.user)
        others.reduce(
          Skills::Profile
            .listed_for(@guardian)
            .telling_words_to(@guardian)
            .of_affiliation(affiliate),
        ) { |profiles, user| profiles.on_speaking_terms_with(user) }
      end

      def apart
        KeptApart.from(@connection.taking_part.map(&:user_id), now: @now)
      end

      def affiliate
        Skills::Profile.of(@guardian.user).affiliate
      end

      def member
        @connection.member(@guardian.user)
      end
    end
  end
end
