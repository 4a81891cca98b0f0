# frozen_string_literal: true

module PeerLearning
  module Skills
    class Skill < ActiveRecord::Base
      MAX_DEPTH = 3
      MAX_NAME_LENGTH = 80
      MAX_REASON_LENGTH = 500
      MAX_OPEN_PROPOSALS = 5
      GROUPS = %w[funding programmatic organisational technical interpersonal].freeze

      self.table_name = "peer_learning_skills"

      belongs_to :parent, class_name: "PeerLearning::Skills::Skill", optional: true
      belongs_to :merged_into, class_name: "PeerLearning::Skills::Skill", optional: true
      belongs_to :proposer, class_name: "User", optional: true
      has_many :children, class_name: "PeerLearning::Skills::Skill", foreign_key: :parent_id
      has_many :skill_tags, class_name: "PeerLearning::Skills::SkillTag"
      has_many :changes_made, class_name: "PeerLearning::Skills::SkillChange"

      enum :area, { individual: 0, organizational: 1, technical: 2, governance: 3 }, scopes: false
      enum :status, { active: 0, proposed: 1, retired: 2 }

      validates :slug, presence: true, uniqueness: true, format: /\A[a-z0-9]+(-[a-z0-9]+)*\z/
      validates :names, presence: true
      validate :within_depth, if: :parent_id_changed?
      validate :names_are_free, on: :update, if: :names_new?

      scope :standing, -> { active.or(proposed) }

      # A proposal is seen by who made it, and by who said the same.
      scope :known_to,
            ->(guardian) do
              next active if guardian.anonymous?
              own = SkillTag.where(user: guardian.user).select(:skill_id)
              active.or(proposed.where(proposer: guardian.user)).or(proposed.where(id: own))
            end

      # The skill, or the one it was merged into.
      def self.follow(id)
        skill = find_by(id:)
        skill = skill.merged_into while skill&.merged_into_id
        skill
      end

      # Ids by slugs that led elsewhere before a merge.
      def self.former_slugs
        merged = where.not(merged_into_id: nil).pluck(:id, :slug, :merged_into_id)
        next_ids = merged.to_h { |id, _, into_id| [id, into_id] }
        merged.to_h do |_, slug, into_id|
          into_id = next_ids[into_id] while next_ids.key?(into_id)
          [slug, into_id]
        end
      end

      # A skill in somebody's own words, for the working group to look at.
      def self.propose(name:, locale:, **attributes)
        create(slug: free_slug(name), names: { locale => name }, status: "proposed", **attributes)
      end

      # Names in many scripts leave nothing that an address can be made of.
      def self.free_slug(name)
        stem = name.tr("_", "-").parameterize(locale: :en).first(80).chomp("-").presence || "skill"
        taken = where("slug LIKE ?", "#{stem}%").pluck(:slug)
        [stem].chain((2..).lazy.map { |number| "#{stem}-#{number}" }).find { taken.exclude?(_1) }
      end

      private_class_method :free_slug

      # In the reader's language where there is one, else in English, else in whichever there is.
      def name(locale = I18n.locale)
        names[locale.to_s] || names[locale.to_s[/\A[a-z]+/]] || names["en"] || names.values.first ||
          slug
      end

      # Everything it is called, in any language.
      def all_names
        [slug, *names.values, *aliases.values.flatten].uniq
      end

      def below?(skill)
        ancestors.first(MAX_DEPTH).include?(skill)
      end

      def parent_may_be?(id)
        id.nil? || id.to_i == parent_id || self.class.active.exists?(id:)
      end

      # What was just changed of what the working group may change, from and to.
      def edits
        saved_changes.slice(*Revision::FIELDS).symbolize_keys
      end

      def record(action, by:, **details)
        changes_made.create!(action:, actor: by, details:)
      end

      def tell_proposer(kind, by:, into: nil, **facts)
        return if !proposer || proposer == by
        locale = proposer.effective_locale
        names = { skill: name(locale), into: into&.name(locale) }.compact
        Notices.tell(proposer, kind, **names, **facts)
      end

      # Whoever knew the other by one of its names finds this one.
      def take_names_of(other)
        tree = Tree.new(self.class.standing.to_a)
        other
          .names
          .keys
          .union(other.aliases.keys)
          .each do |locale|
            texts = [*other.names[locale], *other.aliases[locale]].reject { tree.named(_1) }
            self.aliases = aliases.merge(locale => [*aliases[locale], *texts]) if texts.any?
          end
      end

      private

      def within_depth
        above = ancestors.first(MAX_DEPTH)
        if above.include?(self)
          errors.add(:parent_id, I18n.t("peer_learning.skills.circle"))
        elsif above.size + storeys > MAX_DEPTH
          errors.add(:parent_id, I18n.t("peer_learning.skills.too_deep", max: MAX_DEPTH))
        end
      end

      # A name leads to one skill; that it was called so before is nothing new.
      def names_are_free
        tree = Tree.new(self.class.standing.where.not(id:).to_a)
        text = new_names.find { tree.named(_1) }
        return if !text
        errors.add(
          :names,
          I18n.t("peer_learning.skills.name_taken", name: text, skill: tree.named(text).name),
        )
      end

      def names_new?
        !retired? && new_names.any?
      end

      def new_names
        return all_names if status_was == "retired"
        before = [slug_was, *names_was.values, *aliases_was.values.flatten]
        all_names - before
      end

      def ancestors
        Enumerator.produce(parent, &:parent).lazy.take_while(&:present?)
      end

      # Itself and those below it.
      def storeys
        ids = [id].compact
        (1..).find { (ids = self.class.where(parent_id: ids).ids).empty? }
      end
    end
  end
end

# == Schema Information
#
# Table name: peer_learning_skills
#
#  id             :bigint           not null, primary key
#  aliases        :jsonb            not null
#  area           :integer          not null
#  groups         :text             default([]), not null, is an Array
#  lock_version   :integer          default(0), not null
#  names          :jsonb            not null
#  reason         :string(500)
#  slug           :string(100)      not null
#  status         :integer          default("active"), not null
#  wikidata_qid   :string(20)
#  created_at     :datetime         not null
#  updated_at     :datetime         not null
#  merged_into_id :bigint
#  parent_id      :bigint
#  proposer_id    :bigint
#
# Indexes
#
#  idx_peer_learning_skills_on_merged_into  (merged_into_id) WHERE (merged_into_id IS NOT NULL)
#  idx_peer_learning_skills_on_proposer     (proposer_id) WHERE (proposer_id IS NOT NULL)
#  index_peer_learning_skills_on_parent_id  (parent_id)
#  index_peer_learning_skills_on_slug       (slug) UNIQUE
#
