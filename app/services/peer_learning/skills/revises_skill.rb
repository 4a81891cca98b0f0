# frozen_string_literal: true

# What a skill is to be called and where it is to belong, as one reader of the catalogue saw it.
module PeerLearning::Skills::RevisesSkill
  extend ActiveSupport::Concern

  included do
    include PeerLearning::Skills::KeepsCatalogue

    params do
      attribute :skill_id, :integer
      attribute :lock_version, :integer
      attribute :changes

      attr_reader :revision

      before_validation { @revision = PeerLearning::Skills::Revision.new(changes) }

      validates :skill_id, :lock_version, presence: true
      validate { revision.problems.each { |sentence| errors.add(:changes, sentence) } }
    end
  end

  private

  def parent_stands(params:, skill:)
    skill.parent_may_be?(params.revision.attributes["parent_id"])
  end
end
