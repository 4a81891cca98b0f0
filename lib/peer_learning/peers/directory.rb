# frozen_string_literal: true

module PeerLearning
  module Peers
    # The members a reader may see, narrowed by any filters together, in pages, who joined last first. People come, go and
    # take other names while somebody reads on; their ids stay.
    class Directory
      PAGE_SIZE = 30

      Page = Struct.new(:members, :next, keyword_init: true) { include ActiveModel::Serialization }

      Filters = Struct.new(:skill, :direction, :language, :region, :q, keyword_init: true)

      def initialize(guardian:, tree:, filters:)
        @guardian = guardian
        @tree = tree
        @filters = Filters.new(**filters)
      end

      # after: the `next` of the page before
      def page(after:)
        found = members(after).limit(PAGE_SIZE + 1).to_a
        members = found.first(PAGE_SIZE)
        Page.new(members:, next: (members.last.user_id if found.size > PAGE_SIZE))
      end

      private

      attr_reader :filters

      def members(after)
        members = Skills::Profile.listed_for(@guardian)
        members = members.where(user_id: tags.select(:user_id)) if filters.skill ||
          filters.direction
        members = members.where(user_id: speakers.select(:user_id)) if filters.language
        members = members.where(region: filters.region) if filters.region
        members = mentioning(members) if filters.q
        members = members.where(user_id: ...after) if after
        members.order(user_id: :desc).preload(
          :languages,
          :shown_skill_tags,
          user: %i[user_option user_stat],
        )
      end

      def tags
        tags = Skills::SkillTag.shown
        tags = tags.where(direction: filters.direction) if filters.direction
        return tags if !filters.skill
        tags.where(skill_id: @tree.with_descendants([@tree.find_by_slug(filters.skill).id]))
      end

      def speakers
        Skills::ProfileLanguage.speaking(filters.language)
      end

      # In their name, or in the name of a skill they offer or want.
      def mentioning(members)
        text = filters.q.unicode_normalize(:nfkc).downcase
        members.where(
          <<~SQL,
            users.username_lower LIKE :text
            OR (:names AND users.name ILIKE :text)
            OR peer_learning_profiles.user_id IN (
              SELECT user_id FROM peer_learning_skill_tags
              WHERE hidden_at IS NULL AND skill_id IN (:skill_ids)
            )
          SQL
          text: "%#{User.sanitize_sql_like(text)}%",
          names: SiteSetting.enable_names,
          skill_ids: @tree.mentioning(text).map(&:id),
        )
      end
    end
  end
end
