# frozen_string_literal: true

module PeerLearning
  module Clinics
    # A lesson for many on one topic, held in one or more sittings.
    class Clinic < ActiveRecord::Base
      include AboutSkills

      MAX_TITLE = 100
      MAX_DESCRIPTION = 5_000
      MAX_SKILLS = 5
      LEVELS = 0..4

      # What the next of a series takes over.
      DETAILS = %i[
        title
        description
        occasion
        repeats
        level
        language
        region
        minutes
        seats
        video_url
        calls_for_sharers
        category_id
      ].freeze

      SEATS = 2..1_000
      MINUTES = [30, 45, 60, 90, 120, 180].freeze

      # By then hosts have noted who was there.
      LOOK_BACK_AFTER = 1.day

      ANY_SITTING = <<~SQL.squish
        SELECT 1 FROM peer_learning_sittings WHERE clinic_id = peer_learning_clinics.id
      SQL
      LAST_END = <<~SQL.squish
        SELECT MAX(ends_at) FROM peer_learning_sittings
        WHERE clinic_id = peer_learning_clinics.id AND state = 0
      SQL
      private_constant :ANY_SITTING, :LAST_END

      self.table_name = "peer_learning_clinics"

      belongs_to :author, class_name: "User", optional: true
      belongs_to :previous, class_name: "PeerLearning::Clinics::Clinic", optional: true
      belongs_to :own_category, class_name: "Category", foreign_key: :category_id, optional: true

      has_many :skill_links,
               -> { order(:id) },
               class_name: "PeerLearning::Clinics::ClinicSkill",
               inverse_of: :clinic,
               dependent: :delete_all
      has_many :skills, through: :skill_links
      with_options inverse_of: :clinic, dependent: :delete_all do
        has_many :roles, -> { order(:role, :id) }, class_name: "PeerLearning::Clinics::Role"
        has_many :interests, class_name: "PeerLearning::Clinics::Interest"
        has_many :invitations, class_name: "PeerLearning::Clinics::Invitation"
      end
      has_many :questions,
               -> { order(:id) },
               class_name: "PeerLearning::Clinics::Question",
               inverse_of: :clinic,
               dependent: :destroy
      has_many :sittings,
               -> { order(:starts_at, :id) },
               class_name: "PeerLearning::Clinics::Sitting",
               inverse_of: :clinic,
               dependent: :destroy

      # A hot topic of the month, or what is due to funders.
      enum :occasion, { hot_topic: 0, proposals: 1, reports: 2 }, prefix: :about, scopes: false
      enum :repeats, { once: 0, monthly: 1, quarterly: 2 }, prefix: :held, scopes: false
      enum :state, { draft: 0, published: 1, cancelled: 2 }, scopes: false

      validates :title, presence: true, length: { maximum: MAX_TITLE }
      validates :description, length: { maximum: MAX_DESCRIPTION }
      validates :minutes, inclusion: { in: MINUTES }
      validates :seats, inclusion: { in: SEATS }, allow_nil: true
      validates :level, inclusion: { in: LEVELS }, allow_nil: true

      scope :published, -> { where(state: "published") }
      scope :announced, -> { where(state: %w[published cancelled]) }

      # Who prepares one sees it before others do, and who might find whom it lacks. What is in a category is for those who see that, also where it is the one
      # that all go to.
      scope :visible_to,
            ->(guardian) do
              next all if guardian.can_see_clinic_drafts?
              categories = Category.secured(guardian).select(:id)
              open = announced.where(category_id: categories)
              usual = usual_category
              if !usual || categories.exists?(id: usual.id)
                open = open.or(announced.where(category_id: nil))
              end
              next open if guardian.anonymous?
              open.or(where(id: Role.accepted.hosts.where(user: guardian.user).select(:clinic_id)))
            end

      scope :about_skill,
            ->(skill_id) { where(id: ClinicSkill.where(skill_id:).select(:clinic_id)) }

      # To which they come, or might, or in which they have a part.
      scope :of_member,
            ->(user) do
              seats = Attendance.coming.where(user:).select(:sitting_id)
              where(id: Sitting.where(id: seats).select(:clinic_id)).or(
                where(id: Role.accepted.where(user:).select(:clinic_id)),
              ).or(where(id: Interest.where(user:).select(:clinic_id)))
            end

      # In which somebody speaks that language, or interprets into it.
      scope :understood_in,
            ->(language) do
              interpreted = Role.accepted.where(role: "interpreter")
              interpreted = interpreted.where("? = ANY(languages)", language)
              where(language:).or(where(id: interpreted.select(:clinic_id)))
            end

      scope :for_level, ->(level) { where(level: [nil, level]) }

      # Those of an area of the world; of all of it, those that are for everywhere.
      scope :for_region, ->(region) { where(region: (region if region != World::EVERYWHERE)) }

      # By when they are held next; those without a time yet, and drafts, last.
      scope :to_come,
            ->(now) do
              sittings = Sitting.where("clinic_id = peer_learning_clinics.id AND ends_at > ?", now)
              planned = sittings.planned.select("MIN(starts_at)")
              where(state: %w[draft published]).where(
                "EXISTS (#{sittings.to_sql}) OR NOT EXISTS (#{ANY_SITTING})",
              ).order(Arel.sql("(#{planned.to_sql}) NULLS LAST"), id: :desc)
            end

      # From the one held last; several may be over at one moment. before: when one was over, and its id
      scope :past,
            ->(now, before: nil) do
              ends = "(#{LAST_END})"
              past = where(state: "published").where("#{ends} <= ?", now)
              past = past.where("(#{ends}, peer_learning_clinics.id) < (?, ?)", *before) if before
              past.order(Arel.sql("#{ends} DESC"), id: :desc)
            end

      # By when in a span of time they are held first.
      scope :held_in,
            ->(span) do
              sittings = Sitting.planned.where("clinic_id = peer_learning_clinics.id")
              first = sittings.where(starts_at: span).select("MIN(starts_at)").to_sql
              where(state: %w[draft published]).where("(#{first}) IS NOT NULL").order(
                Arel.sql("(#{first})"),
                :id,
              )
            end

      # Of which every sitting is over, and those who made it were not thanked.
      scope :to_look_back_on,
            ->(now) do
              unthanked = Role.accepted.where(thanked_at: nil).select(:clinic_id)
              over = "(#{LAST_END}) <= ?"
              published.where(id: unthanked).where(over, now - LOOK_BACK_AFTER)
            end

      # Where topics of those go that have no category of their own.
      def self.usual_category
        Category.find_by(id: SiteSetting.peer_learning_clinics_category.presence)
      end

      # Held until the transaction ends: whatever else happens to the clinic waits its turn.
      def self.hold(id)
        lock.find_by(id:)
      end

      # Where the topics of its sittings go.
      def category
        own_category || self.class.usual_category
      end

      def role_of(user, role)
        roles.find { |part| part.user_id == user.id && part.role == role }
      end

      def hosted_by?(user)
        role_of(user, "host")&.accepted?
      end

      def taking_part(role)
        roles.select { |part| part.accepted? && part.role == role }
      end

      # What stands in them is not so any more; a job sees to it.
      def rewrite_topics
        sittings.update_all(event_revision: nil)
      end

      def planned_sittings
        sittings.select(&:planned?)
      end

      # When its last sitting is over; nil without a time.
      def over_at
        planned_sittings.map(&:ends_at).max
      end
    end
  end
end
