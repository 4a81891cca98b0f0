# frozen_string_literal: true

module PeerLearning
  module Ambassadors
    # Who the ambassadors are, and how it stands between them and the reader.
    class Overview
      include ActiveModel::Serialization

      MOST = 200

      # How trusted members are whom a group of core's holds.
      TRUST_LEVELS = (0..4).index_by { |level| Group::AUTO_GROUPS[:"trust_level_#{level}"] }.freeze

      def initialize(guardian, now:)
        @guardian = guardian
        @now = now
      end

      # As far as their profile is shown to the reader; whoever shows it to nobody is in no list.
      def ambassadors
        listed = Skills::Profile.listed_for(@guardian).select(:user_id)
        Term.serving.where(user_id: listed).order(:id).limit(MOST).preload(:user, :skills).to_a
      end

      # How it stands with the reader's own; nil for who never applied.
      def term
        @term ||= @guardian.user && Term.of(@guardian.user)
      end

      def can_apply
        @guardian.can_apply_as_ambassador? && !term&.under_way?
      end

      # From which trust level on one can apply; nil where it is a matter of other groups.
      def trust_level_needed
        TRUST_LEVELS.values_at(*SiteSetting.peer_learning_ambassador_groups_map).compact.min
      end

      # The reader's own that they can show others, newest first.
      def served
        return [] if @guardian.anonymous?
        terms = Term.where(user: @guardian.user).preload(:trace, :certificate)
        terms.order(id: :desc).select(&:served?)
      end

      # Whose place the reader is asked to take.
      def asked
        return [] if @guardian.anonymous?
        Term.serving.where(successor: @guardian.user).order(:id).preload(:user, :skills).to_a
      end

      # What the working group has to decide: who applied, who would like to go on, with whom there is a talk.
      def to_decide
        return [] if !@guardian.can_confirm_ambassadors?
        @to_decide ||=
          Term
            .applied
            .or(Term.serving.where.not(renewal_asked_at: nil))
            .or(Term.serving.where.not(talk_until: nil))
            .where.not(user: @guardian.user)
            .order(:id)
            .limit(MOST)
            .preload(:user, :skills, trace: :actor)
            .to_a
      end

      # Those of them who could apply now.
      def eligible_ids
        groups = SiteSetting.peer_learning_ambassador_groups_map
        @eligible_ids ||=
          GroupUser
            .where(group_id: groups, user_id: to_decide.map(&:user_id))
            .distinct
            .pluck(:user_id)
      end

      def can_see_queue
        @guardian.can_see_ambassador_queue?
      end

      def can_confirm
        @guardian.can_confirm_ambassadors?
      end

      def term_days
        SiteSetting.peer_learning_ambassador_term_days
      end
    end
  end
end
