# frozen_string_literal: true

# name: discourse-calendar
# about: Stands in for the calendar plugin of the end of 2025, as far as events in first posts and their answers go

enabled_site_setting :calendar_enabled

module ::DiscourseCalendar
  PLUGIN_NAME = "discourse-calendar"
end

require_relative "lib/engine"

after_initialize do
  Sandbox::Cook.tags["event"] = DiscoursePostEvent::EventParser.method(:cook)

  reloadable_patch do
    Post.has_one :event,
                 class_name: "DiscoursePostEvent::Event",
                 foreign_key: :id,
                 dependent: :destroy
  end

  add_to_serializer(
    :post,
    :event,
    include_condition: -> { SiteSetting.discourse_post_event_enabled && object.event },
  ) { DiscoursePostEvent::EventSerializer.new(object.event, scope:, root: false).as_json }

  on(:post_created) { |post| DiscoursePostEvent::Event.update_from_raw(post) }
  on(:post_edited) { |post| DiscoursePostEvent::Event.update_from_raw(post) }
  on(:post_destroyed) { |post| post.event&.update!(deleted_at: Time.now) }
  on(:user_destroyed) { |user| DiscoursePostEvent::Invitee.where(user_id: user.id).destroy_all }
end
