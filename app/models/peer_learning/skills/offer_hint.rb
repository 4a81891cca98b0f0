# frozen_string_literal: true

module PeerLearning
  module Skills
    # That a member was told, once, that several people learned a skill from them, and what they said to offering it.
    # Nobody else ever sees it.
    class OfferHint < ActiveRecord::Base
      extend AboutSkills::Links
      extend OnceForEach

      # Fewer may be chance.
      FEWEST_PEOPLE = 3
      EVERY = 30.days

      self.table_name = "peer_learning_offer_hints"

      belongs_to :user
      belongs_to :skill, class_name: "PeerLearning::Skills::Skill"

      # Offered, whichever way they came to do so.
      enum :answer, { offered: 0, not_this: 1, never: 2 }, scopes: false

      scope :unanswered, -> { where(answer: nil) }

      # Those that can still be acted on.
      scope :standing,
            -> do
              not_offered = SkillTag.not_offered("peer_learning_offer_hints")
              unanswered.joins(:skill).merge(Skill.active).where(not_offered)
            end
    end
  end
end

# == Schema Information
#
# Table name: peer_learning_offer_hints
#
#  id       :bigint           not null, primary key
#  answer   :integer
#  people   :integer          not null
#  told_at  :datetime         not null
#  skill_id :bigint           not null
#  user_id  :bigint           not null
#
# Indexes
#
#  idx_peer_learning_offer_hints                (user_id,skill_id) UNIQUE
#  index_peer_learning_offer_hints_on_skill_id  (skill_id)
#
