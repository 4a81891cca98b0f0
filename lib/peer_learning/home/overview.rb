# frozen_string_literal: true

module PeerLearning
  module Home
    # What the first page tells its reader.
    class Overview
      include ActiveModel::Serialization

      MAX_WANTS = 3

      BestPeer =
        Struct.new(:skill_id, :peer, keyword_init: true) { include ActiveModel::Serialization }

      attr_reader :now

      def initialize(guardian:, now:)
        @guardian = guardian
        @now = now
      end

      # Which of a newcomer's steps are taken; visitors have none to take.
      def steps
        return if @guardian.anonymous?
        {
          languages_and_hours: profile.languages.any? && profile.availability.any?,
          want: search.wants.any?,
          visible: !profile.shown_to_nobody?,
        }
      end

      def next
        @guardian.anonymous? ? [] : Connections::Agenda.new(@guardian.user, now:).next
      end

      # For those who look after them.
      def free_support_requests
        Connections::SupportRequest.free(@now).count if @guardian.can_give_learning_support?
      end

      def ambassador
        Ambassadors::Reminder.of(@guardian, now:)
      end

      def best_peers
        return [] if @guardian.anonymous?
        @best_peers ||=
          begin
            wants = search.wants.first(MAX_WANTS)
            wants
              .zip(search.best(wants))
              .map { |want, peer| BestPeer.new(skill_id: tree.find_by_slug(want).id, peer:) }
          end
      end

      # With the board that says how they are for the reader.
      def clinics
        @clinics ||= NextClinics.new(guardian: @guardian, now: @now)
      end

      def in_demand
        Skills::Demand.count
      end

      def matching
        best_peers.any? ? search.matching : "ok"
      end

      private

      def profile
        @profile ||= Skills::Profile.of(@guardian.user)
      end

      def tree
        @tree ||= Skills::Tree.load_bare
      end

      def search
        @search ||= Peers::Search.new(guardian: @guardian, tree:, now: @now)
      end
    end
  end
end
