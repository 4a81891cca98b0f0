# frozen_string_literal: true

module PeerLearning
  module Peers
    # The members a reader may see, narrowed by any filters together, in pages, who joined last first. People come, go and
    # take other names while somebody reads on; their ids stay.
    class Directory
      PAGE_SIZE = 30
      BATCH = 500
      # Each costs a query.
      MOST_WAYS_OUT = 5

      # fitting: ids of the tags that made their owners fit; ways_out: where nobody does, filters without each of which
      # somebody would.
      Page =
        Struct.new(:members, :next, :fitting, :ways_out, keyword_init: true) do
          include ActiveModel::Serialization
        end

      def initialize(guardian:, tree:, filters:)
        @guardian = guardian
        @tree = tree
        @filters = filters
      end

      # after: the `next` of the page before
      def page(after:)
        found = members(after).limit(PAGE_SIZE + 1).to_a
        members = found.first(PAGE_SIZE)
        Page.new(
          members:,
          next: (members.last.user_id if found.size > PAGE_SIZE),
          fitting: fitting(members),
          ways_out: (ways_out if found.empty? && !after),
        )
      end

      # Everybody the pages show, in their order.
      def each_batch
        after = nil
        loop do
          batch = members(after).limit(BATCH).preload(shown_skill_tags: :skill).to_a
          yield batch if batch.any?
          break if batch.size < BATCH
          after = batch.last.user_id
        end
      end

      def anybody?
        narrowed.exists?
      end

      private

      attr_reader :filters

      def members(after)
        members = narrowed
        members = members.where(user_id: ...after) if after
        members.order(user_id: :desc).preload(
          :languages,
          :shown_skill_tags,
          user: PersonSerializer::PARTS,
        )
      end

      def narrowed
        members = Skills::Profile.listed_for(@guardian)
        wanted_tags.each { |tags| members = members.where(user_id: tags.select(:user_id)) }
        members = members.where(user_id: speakers.select(:user_id)) if filters.language
        members = members.where(region: filters.region) if filters.region
        members = belonging_to(members) if filters.affiliation
        members = mentioning(members) if filters.q
        members
      end

      # Members need one of each of these.
      def wanted_tags
        return [] if !filters.of_tags?
        return [tags] if skills.empty?
        skills.map { |ids| tags.where(skill_id: ids) }
      end

      def tags
        tags = Skills::SkillTag.shown
        tags = tags.where(direction: filters.direction) if filters.direction
        tags = tags.where(level: filters.level..) if filters.level
        tags = tags.where("? = ANY (formats)", filters.way) if filters.way
        tags
      end

      # Ids of each chosen skill and those below it.
      def skills
        @skills ||=
          begin
            chosen = filters.skills.map { |slug| [@tree.find_by_slug(slug).id] }
            chosen = [chosen.flatten].reject(&:empty?) if filters.any?
            chosen.map { |ids| @tree.with_descendants(ids) }
          end
      end

      def fitting(members)
        return Set.new if members.empty? || !filters.of_tags?
        fitting = tags.where(user_id: members.map(&:user_id))
        fitting = fitting.where(skill_id: skills.flatten) if skills.any?
        fitting.ids.to_set
      end

      def ways_out
        filters
          .dispensable
          .first(MOST_WAYS_OUT)
          .select do |name|
            self
              .class
              .new(guardian: @guardian, tree: @tree, filters: filters.without(name))
              .anybody?
          end
      end

      def speakers
        Skills::ProfileLanguage.speaking(filters.language)
      end

      def belonging_to(members)
        members.telling_words_to(@guardian).where(
          "peer_learning_profiles.affiliation ILIKE ?",
          containing(Skills::PlainText.clean(filters.affiliation)),
        )
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
          text: containing(text),
          names: SiteSetting.enable_names,
          skill_ids: @tree.mentioning(text).map(&:id),
        )
      end

      def containing(text)
        "%#{User.sanitize_sql_like(text)}%"
      end
    end
  end
end
