# frozen_string_literal: true

module PeerLearning
  module Skills
    # What a member tells about learning. Whoever has languages or skill tags has one.
    class Profile < ActiveRecord::Base
      CAPACITIES = 0..4

      self.table_name = "peer_learning_profiles"

      belongs_to :user

      with_options primary_key: :user_id, foreign_key: :user_id, inverse_of: false do
        has_many :languages,
                 -> { order(proficiency: :desc, code: :asc) },
                 class_name: "PeerLearning::Skills::ProfileLanguage",
                 dependent: :delete_all
        has_many :skill_tags, class_name: "PeerLearning::Skills::SkillTag", dependent: :delete_all
        has_many :active_skill_tags,
                 -> { of_active_skills.order(:direction, level: :desc, id: :asc) },
                 class_name: "PeerLearning::Skills::SkillTag"
      end

      enum :visibility, { nobody: 0, members: 1, everyone: 2 }, prefix: :shown_to

      normalizes :availability, with: ->(ranges) { Availability.normalize(ranges) }

      validates :capacity, inclusion: { in: CAPACITIES }

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

      scope :on_speaking_terms_with, ->(user) { where(<<~SQL, user_id: user.id) }
              peer_learning_profiles.user_id NOT IN (
                SELECT ignored_user_id FROM ignored_users WHERE user_id = :user_id
                UNION SELECT user_id FROM ignored_users WHERE ignored_user_id = :user_id
                UNION SELECT muted_user_id FROM muted_users WHERE user_id = :user_id
                UNION SELECT user_id FROM muted_users WHERE muted_user_id = :user_id
              )
            SQL

      scope :not_paused,
            ->(today) { where("paused_until IS NULL OR paused_until <= :today", today:) }

      # What core's hide_new_user_profiles keeps from spammers, free text and links, a learning profile
      # has none of: newcomers who agreed are shown.
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

      def time_zone
        user.user_option&.timezone.presence
      end

      # rows: hashes of code and proficiency, each code once
      def replace_languages(rows)
        languages.where.not(code: rows.pluck("code")).delete_all
        add_languages(rows)
        languages.reset
      end

      def add_languages(rows)
        return if rows.empty?
        ProfileLanguage.upsert_all(
          rows.map { |row| row.merge("user_id" => user_id) },
          unique_by: %i[user_id code],
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
#  id           :bigint           not null, primary key
#  availability :jsonb            not null
#  capacity     :integer          default(1), not null
#  consented_at :datetime
#  paused_until :date
#  region       :string(2)
#  visibility   :integer          default("nobody"), not null
#  created_at   :datetime         not null
#  updated_at   :datetime         not null
#  user_id      :bigint           not null
#
# Indexes
#
#  index_peer_learning_profiles_on_user_id  (user_id) UNIQUE
#
