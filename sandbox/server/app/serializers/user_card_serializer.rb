# frozen_string_literal: true

class UserCardSerializer < BasicUserSerializer
  attributes :trust_level, :moderator, :admin, :last_seen_at, :created_at, :suspended_till

  def include_suspended_till? = object.suspended?
end
