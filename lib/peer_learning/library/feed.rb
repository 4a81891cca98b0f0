# frozen_string_literal: true

require "rss"

module PeerLearning
  module Library
    # What is newest on the shelf, as Atom (RFC 4287).
    class Feed
      # address: of the feed itself
      def initialize(resources, title:, address:, now:)
        @resources = resources
        @title = title
        @address = address
        @now = now
      end

      def to_s
        RSS::Maker.make("atom") { |maker| write(maker) }.to_s
      end

      private

      def write(maker)
        maker.channel.id = @address
        maker.channel.title = @title
        maker.channel.author = SiteSetting.title
        maker.channel.updated = (@resources.map(&:published_at).max || @now).iso8601
        maker.channel.links.new_link do |link|
          link.rel = "self"
          link.href = @address
        end
        @resources.each { |resource| maker.items.new_item { |item| enter(item, resource) } }
      end

      def enter(item, resource)
        item.id = item.link = Paths.resource(resource)
        item.title = resource.title
        item.summary = resource.description.squish.presence
        item.published = item.updated = resource.published_at.iso8601
        resource.skills.each { |skill| item.categories.new_category { |it| it.term = skill.slug } }
      end
    end
  end
end
