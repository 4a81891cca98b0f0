# frozen_string_literal: true

module Seed
  # Settings and groups before the members come, categories and topics after.
  class Forum
    FIRST_DAY = Time.utc(2026, 9, 1, 9)

    def initialize(contents)
      @contents = contents
    end

    def prepare
      @contents["settings"].each { |name, value| SiteSetting.set(name, value) }
      Discourse.plugins.each { |plugin| SiteSetting.set(plugin.enabled_site_setting, true) }
      @contents["groups"].each do |name, full_name|
        Group.create_with(full_name:).find_or_create_by!(name:)
      end
      name_working_group
    end

    def fill
      @contents["categories"].each_with_index { |entry, position| category(entry, position) }
      SiteSetting.peer_learning_summaries_category =
        Category.find_by!(name: @contents["summaries"]).id
      SiteSetting.peer_learning_library_category = Category.find_by!(name: @contents["library"]).id
      @contents["topics"].each_with_index { |entry, day| topic(entry, FIRST_DAY + (day * 3).days) }
    end

    private

    def name_working_group
      groups = [Group[:staff], *@contents["working_group"].map { |name| Group[name] }]
      SiteSetting.peer_learning_working_group_groups = groups.map(&:id).join("|")
    end

    def category(entry, position)
      return if Category.exists?(name: entry["name"])
      category =
        Category.new(
          entry.slice("name", "color", "description").merge(position:, user: Discourse.system_user),
        )
      category.set_permissions(entry["group"] => :full) if entry["group"]
      category.save!
    end

    def topic(entry, at)
      return if Topic.exists?(title: entry["title"])
      authors = entry["posts"].map { |post| User.find_by_username(post["author"]) }
      category = Category.find_by!(name: entry["category"])
      topic = Topic.create!(title: entry["title"], user: authors.first, category:, created_at: at)
      entry["posts"]
        .zip(authors)
        .each_with_index do |(post, user), hours|
          Post.create!(topic:, user:, raw: post["text"], created_at: at + hours.hours)
        end
    end
  end
end
