# frozen_string_literal: true

# Which members of the directory are asked for, as an address says it.
module PeerLearning::Peers::ReadsDirectory
  extend ActiveSupport::Concern

  MAX_SKILLS = 10
  MAX_TEXT = 100

  included do
    params do
      attribute :skills, :array
      # In addresses from before there could be several.
      attribute :skill, :string
      attribute :match, :string
      attribute :direction, :string
      attribute :level, :string
      attribute :way, :string
      attribute :language, :string
      attribute :region, :string
      attribute :affiliation, :string
      attribute :q, :string
      attribute :after, :integer

      before_validation do
        attributes.each { |name, value| public_send("#{name}=", value.presence) }
        self.affiliation = PeerLearning::Skills::PlainText.clean(affiliation).presence
        self.q = PeerLearning::Skills::PlainText.clean(q).presence
      end

      validate do
        refuse(:skills, max: MAX_SKILLS) if slugs.size > MAX_SKILLS
        refuse(:match) if [nil, "all", "any"].exclude?(match)
        if [nil, *PeerLearning::Skills::SkillTag.directions.keys].exclude?(direction)
          refuse(:direction)
        end
        refuse(:level, max: levels.last) if [nil, *levels].exclude?(level)
        refuse(:way) if [nil, *PeerLearning::Skills::SkillTag::FORMATS].exclude?(way)
        refuse(:way_of_want) if way && direction == "want"
        refuse(:language, code: language.truncate(40)) if language && !known_language?
        refuse(:affiliation, max: MAX_TEXT) if affiliation.to_s.length > MAX_TEXT
        refuse(:q, max: MAX_TEXT) if q.to_s.length > MAX_TEXT
        PeerLearning::Skills::Check.region(region).each { |sentence| errors.add(:region, sentence) }
      end

      def slugs
        [*skills, skill].compact.map(&:to_s).uniq
      end

      def filters
        PeerLearning::Peers::DirectoryFilters.new(
          skills: slugs,
          level: level&.to_i,
          **to_hash.except(:skills, :skill, :level, :after),
        )
      end

      private

      # At the least of them everybody is who has a skill at all.
      def levels
        scales = PeerLearning::Skills::SkillTag::LEVELS
        (1..(scales[direction] || scales["offer"]).last).map(&:to_s)
      end

      def known_language?
        PeerLearning::Languages.known?(language)
      end

      def refuse(filter, **values)
        errors.add(:base, I18n.t("peer_learning.peers.#{filter}", **values))
      end
    end

    model :tree
    policy :known_skills
    model :directory
  end

  private

  def fetch_tree
    PeerLearning::Skills::Tree.load
  end

  def known_skills(params:, tree:)
    params.slugs.all? { |slug| tree.find_by_slug(slug) }
  end

  def fetch_directory(params:, guardian:, tree:)
    PeerLearning::Peers::Directory.new(guardian:, tree:, filters: params.filters)
  end
end
