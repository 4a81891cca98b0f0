# frozen_string_literal: true

module PeerLearning
  module Skills
    # What a member tells about learning. Whoever has languages or skill tags has one.
    class Profile < ActiveRecord::Base
      CAPACITIES = 0..4
      HELP_PER_WEEK = 0..20
      CONTEXTS = %w[
        affiliate
        language_community
        glam
        education
        events
        technology
        advocacy
        diversity
      ].freeze
      MAX_WORDS = 100

      self.table_name = "peer_learning_profiles"

      belongs_to :user

      with_options primary_key: :user_id, foreign_key: :user_id, inverse_of: false do
        has_many :languages,
                 -> { order(proficiency: :desc, code: :asc) },
                 class_name: "PeerLearning::Skills::ProfileLanguage",
                 dependent: :delete_all
        with_options class_name: "PeerLearning::Skills::SkillTag" do
          has_many :skill_tags, dependent: :delete_all
          has_many :active_skill_tags,
                   -> { of_active_skills.order(:direction, level: :desc, id: :asc) }
          has_many :standing_skill_tags,
                   -> { of_standing_skills.order(:direction, level: :desc, id: :asc) }
          has_many :shown_skill_tags, -> { shown.order(:direction, level: :desc, id: :asc) }
        end
      end

      enum :visibility, { nobody: 0, members: 1, everyone: 2 }, prefix: :shown_to
      enum :bandwidth, { any: 0, audio: 1, text: 2 }, instance_methods: false, scopes: false

      normalizes :availability, with: ->(ranges) { Availability.normalize(ranges) }

      validates :capacity, inclusion: { in: CAPACITIES }
      validates :help_per_week, inclusion: { in: HELP_PER_WEEK }
      validates :affiliation, :role, length: { maximum: MAX_WORDS }

      # Nobody takes part for what they do not name.
      before_validation { self.for_affiliate = false if affiliation.blank? }

      # However it is written, in capitals or not.
      scope :of_affiliation,
            ->(name) do
              where("peer_learning_profiles.affiliation ILIKE ?", sanitize_sql_like(name))
            end

      scope :consented, -> { not_shown_to_nobody }

      # Suspended, silenced, staged, inactive and hidden accounts stand in no list.
      scope :of_listed_accounts,
            -> do
              accounts = User.real.activated.not_staged.not_suspended.not_silenced
              scope = joins(user: :user_option).merge(accounts)
              scope =
                scope.where(
                  user_options: {
                    hide_profile: false,
                  },
                ) if SiteSetting.allow_users_to_hide_profile
              scope
            end

      # Whoever ignores or mutes somebody, or is ignored or muted by them.
      NOT_ON_SPEAKING_TERMS = <<~SQL.squish
        SELECT ignored_user_id FROM ignored_users WHERE user_id = :user_id
        UNION SELECT user_id FROM ignored_users WHERE ignored_user_id = :user_id
        UNION SELECT muted_user_id FROM muted_users WHERE user_id = :user_id
        UNION SELECT user_id FROM muted_users WHERE muted_user_id = :user_id
      SQL

      scope :on_speaking_terms_with,
            ->(user) do
              others = "peer_learning_profiles.user_id NOT IN (#{NOT_ON_SPEAKING_TERMS})"
              where(others, user_id: user.id)
            end

      # Neither put aside for a while, nor stepped back as nothing was heard of them.
      scope :not_paused,
            ->(today) do
              where(stepped_back_at: nil).where(
                "paused_until IS NULL OR paused_until <= :today",
                today:,
              )
            end

      # Of those who are listed: whose own words a reader may see (GuardianExtension#can_see_learning_words?), for who
      # looks for words must not find those that are kept back.
      scope :telling_words_to,
            ->(guardian) do
              next all if guardian.is_staff? || !SiteSetting.hide_new_user_profiles
              next all if SiteSetting.invite_only || SiteSetting.must_approve_users
              reader = guardian.anonymous? ? TrustLevel[0] : guardian.user.trust_level
              where(<<~SQL, reader:, reader_id: guardian.user&.id)
                peer_learning_profiles.user_id = :reader_id
                OR users.admin
                OR users.moderator
                OR (:reader >= 1 OR users.trust_level >= 1)
                AND (
                  :reader >= 2
                  OR users.trust_level >= 2
                  OR (SELECT post_count FROM user_stats WHERE user_id = users.id) > 0
                )
              SQL
            end

      # Whoever wants to be in the monthly round, and has something to bring to it.
      scope :ready_for_rounds,
            ->(today) do
              of_listed_accounts
                .consented
                .not_paused(today)
                .where(
                  in_rounds: true,
                  stepped_back_at: nil,
                  user_id: SkillTag.shown.select(:user_id),
                )
                .where.not(capacity: 0)
            end

      # Who may be told now that somebody fits what they want.
      scope :to_nudge,
            ->(now) do
              of_listed_accounts
                .consented
                .not_paused(now.to_date)
                .where(nudges: true, user_id: SkillTag.shown.want.select(:user_id))
                .where("next_nudge_at IS NULL OR next_nudge_at <= ?", now)
            end

      # Newcomers who agreed are shown, whatever core's hide_new_user_profiles says; only their free text is
      # kept back (GuardianExtension#can_see_learning_words?).
      def self.visible_to(guardian)
        return of_listed_accounts.consented if guardian.authenticated?
        return none if SiteSetting.hide_user_profiles_from_public
        of_listed_accounts.shown_to_everyone
      end

      # In lists, members who ignore or mute one another do not meet.
      def self.listed_for(guardian)
        return visible_to(guardian) if guardian.anonymous?
        visible_to(guardian).on_speaking_terms_with(guardian.user)
      end

      def self.of(user)
        user.learning_profile || new(user:)
      end

      # The member's row, whoever else is about to make it.
      def self.start(user_id)
        insert({ user_id: }, unique_by: :user_id)
        find_by!(user_id:)
      end

      # The member's row while others see it, held until the transaction ends.
      def self.lock_listed(user_id)
        of_listed_accounts.consented.lock("FOR UPDATE OF peer_learning_profiles").find_by(user_id:)
      end

      # The rows of several members, always in the same order, held until the transaction ends.
      def self.hold(user_ids)
        where(user_id: user_ids).order(:user_id).lock.load
      end

      # As visible_to has it, of one whose account is listed.
      def shown_to?(guardian)
        return !shown_to_nobody? if guardian.authenticated?
        shown_to_everyone? && !SiteSetting.hide_user_profiles_from_public
      end

      # The group or organization they take part for, where they do.
      def affiliate
        affiliation if for_affiliate?
      end

      def time_zone
        user.user_option&.timezone.presence
      end

      # What their owner was told last that others learned from them, where it can be acted on.
      def offer_hint
        OfferHint.standing.where(user_id:).order(:id).last if offer_hints
      end

      # What was said already may be said again, however many there are.
      def room_for?(skill, direction)
        standing = standing_skill_tags.where(direction:)
        standing.exists?(skill:) || standing.count < SkillTag.most(direction)
      end

      # rows: hashes of code and proficiency, each code once
      def replace_languages(rows)
        languages.where.not(code: rows.pluck("code")).delete_all
        ProfileLanguage.declare(rows.map { |row| row.merge("user_id" => user_id) })
        languages.reset
      end

      # Takes from another profile of the same person what this one leaves open. Hours stay: they are those of
      # the other account's time zone. One reminder turned off is meant for both.
      def complete_with(other)
        update!(
          region: region || other.region,
          for_affiliate: affiliation.present? ? for_affiliate : other.for_affiliate,
          affiliation: affiliation.presence || other.affiliation,
          role: role.presence || other.role,
          contexts: contexts.presence || other.contexts,
          bandwidth: bandwidth == "any" ? other.bandwidth : bandwidth,
          nudges: nudges && other.nudges,
          offer_hints: offer_hints && other.offer_hints,
          interprets: interprets || other.interprets,
          next_nudge_at: [next_nudge_at, other.next_nudge_at].compact.max,
        )
      end

      # Consent is dated by its last change, and gone with its withdrawal.
      def show_to(visibility, now:)
        self.visibility = visibility
        return if !visibility_changed?
        self.consented_at = shown_to_nobody? ? nil : now
      end
    end
  end
end

# == Schema Information
#
# Table name: peer_learning_profiles
#
#  id              :bigint           not null, primary key
#  affiliation     :string(100)      default(""), not null
#  availability    :jsonb            not null
#  bandwidth       :integer          default("any"), not null
#  capacity        :integer          default(1), not null
#  consented_at    :datetime
#  contexts        :text             default([]), not null, is an Array
#  for_affiliate   :boolean          default(FALSE), not null
#  in_rounds       :boolean          default(FALSE), not null
#  interprets      :boolean          default(FALSE), not null
#  next_nudge_at   :datetime
#  nudges          :boolean          default(TRUE), not null
#  offer_hints     :boolean          default(TRUE), not null
#  paused_until    :date
#  region          :string(2)
#  role            :string(100)      default(""), not null
#  stepped_back_at :datetime
#  visibility      :integer          default("nobody"), not null
#  created_at      :datetime         not null
#  updated_at      :datetime         not null
#  user_id         :bigint           not null
#
# Indexes
#
#  idx_peer_learning_profiles_on_affiliation  (affiliation) USING gin
#  idx_peer_learning_profiles_on_region       (region,user_id)
#  idx_peer_learning_profiles_to_nudge        (next_nudge_at) WHERE (nudges AND (visibility > 0))
#  index_peer_learning_profiles_on_user_id    (user_id) UNIQUE
#
