# frozen_string_literal: true

module PeerLearning
  module Help
    # What can be written into core's filters of topics and into its search: status:needs-help, and skill: with a slug, or
    # several with commas between.
    module Filters
      NEEDS_HELP = "needs-help"

      class << self
        def register(plugin)
          plugin.register_custom_filter_by_status(NEEDS_HELP) do |topics|
            plugin.enabled? ? topics.where(id: Filters.needing_help) : topics
          end

          plugin.add_filter_custom_filter("skill") do |topics, slugs|
            topics.where(id: Filters.about(slugs))
          end

          plugin.register_search_advanced_filter(/\Astatus:#{NEEDS_HELP}\z/i) do |posts|
            plugin.enabled? ? posts.where(topic_id: Filters.needing_help) : posts
          end

          plugin.register_search_advanced_filter(/\Askill:(.+)\z/i) do |posts, slugs|
            plugin.enabled? ? posts.where(topic_id: Filters.about(slugs)) : posts
          end
        end

        # Ids of topics in which somebody asks for help, and nobody looks after it.
        def needing_help
          Request.standing.where(state: "open").select(:topic_id)
        end

        # Ids of topics in which help is asked for about any of these, or what is below them.
        def about(slugs)
          tree = Skills::Tree.load_bare
          named = Array(slugs).flat_map { |text| text.split(",") }
          ids = named.filter_map { |slug| tree.find_by_slug(slug)&.id }
          links = RequestSkill.where(skill_id: tree.with_descendants(ids))
          Request.standing.where(id: links.select(:request_id)).select(:topic_id)
        end
      end
    end
  end
end
