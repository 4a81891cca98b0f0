# frozen_string_literal: true

class CurrentUserSerializer < BasicUserSerializer
  attributes :admin,
             :moderator,
             :trust_level,
             :can_edit,
             :user_option,
             :all_unread_notifications_count

  has_many :groups, embed: :object, serializer: BasicGroupSerializer

  def can_edit = true
  def all_unread_notifications_count = object.notifications.unread.count
  def user_option = UserOptionSerializer.new(object.user_option, scope:, root: false).as_json
end
