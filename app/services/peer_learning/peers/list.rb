# frozen_string_literal: true

# A page of the directory: everybody the reader may see, who joined last first.
class PeerLearning::Peers::List
  include Service::Base

  params do
    attribute :skill, :string
    attribute :direction, :string
    attribute :language, :string
    attribute :region, :string
    attribute :q, :string
    attribute :after, :integer

    before_validation { attributes.each { |name, value| public_send("#{name}=", value.presence) } }

    validates :direction,
              inclusion: {
                in: PeerLearning::Skills::SkillTag.directions.keys,
                message: ->(*) { I18n.t("peer_learning.peers.direction") },
              },
              allow_nil: true

    validate do
      if language && !PeerLearning::Languages.known?(language)
        errors.add(:language, I18n.t("peer_learning.peers.language", code: language.truncate(40)))
      end
      PeerLearning::Skills::Check.region(region).each { |sentence| errors.add(:region, sentence) }
    end

    def filters
      to_hash.except(:after)
    end
  end

  model :tree
  policy :known_skill
  model :page

  private

  def fetch_tree
    PeerLearning::Skills::Tree.load
  end

  def known_skill(params:, tree:)
    params.skill.nil? || tree.find_by_slug(params.skill)
  end

  def fetch_page(params:, guardian:, tree:)
    PeerLearning::Peers::Directory.new(guardian:, tree:, filters: params.filters).page(
      after: params.after,
    )
  end
end
