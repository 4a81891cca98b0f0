# frozen_string_literal: true

class UserSerializer < UserCardSerializer
  attributes :can_edit, :locale

  has_many :groups, embed: :object, serializer: BasicGroupSerializer
  has_one :user_option, embed: :object, serializer: UserOptionSerializer

  def can_edit = scope.can_edit_user?(object)
  def include_locale? = can_edit
  def include_user_option? = can_edit
  def groups = object.groups.where(automatic: false).order(:name)
end
