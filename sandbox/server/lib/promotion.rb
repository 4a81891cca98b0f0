# frozen_string_literal: true

# Whom the forum trusts how far. Up or down, one event tells of it, before the groups follow.
class Promotion
  def initialize(user)
    @user = user
  end

  def change_trust_level!(level)
    old_trust_level = @user.trust_level
    @user.transaction do
      @user.update!(trust_level: level)
      DiscourseEvent.trigger(
        :user_promoted,
        user_id: @user.id,
        new_trust_level: level,
        old_trust_level:,
      )
      Group.user_trust_level_change!(@user.id, level)
    end
    true
  end
end
