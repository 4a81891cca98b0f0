# frozen_string_literal: true

module PeerLearning
  module Skills
    class Skill < ActiveRecord::Base
      MAX_DEPTH = 3

      self.table_name = "peer_learning_skills"

      belongs_to :parent, class_name: "PeerLearning::Skills::Skill", optional: true

      enum :area, { individual: 0, organizational: 1, technical: 2, governance: 3 }, scopes: false
      enum :status, { active: 0, proposed: 1, retired: 2 }

      validates :slug, presence: true, uniqueness: true, format: /\A[a-z0-9]+(-[a-z0-9]+)*\z/
      validates :names, presence: true
      validate :within_depth, if: :parent_id_changed?

      # In the reader's language where there is one, else in English.
      def name(locale = I18n.locale)
        names[locale.to_s] || names[locale.to_s[/\A[a-z]+/]] || names["en"] || slug
      end

      # Everything it is called, in any language.
      def all_names
        [slug, *names.values, *aliases.values.flatten].uniq
      end

      private

      # A circle of parents never ends, so it is too deep as well.
      def within_depth
        errors.add(:parent_id, :invalid) if ancestors.first(MAX_DEPTH).size == MAX_DEPTH
      end

      def ancestors
        Enumerator.produce(parent, &:parent).lazy.take_while(&:present?)
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
#  names          :jsonb            not null
#  slug           :string(100)      not null
#  status         :integer          default("active"), not null
#  wikidata_qid   :string(20)
#  created_at     :datetime         not null
#  updated_at     :datetime         not null
#  merged_into_id :bigint
#  parent_id      :bigint
#
# Indexes
#
#  index_peer_learning_skills_on_parent_id  (parent_id)
#  index_peer_learning_skills_on_slug       (slug) UNIQUE
#
