# frozen_string_literal: true

# Makes one account of two; what belongs to the plugin is the plugin's to move.
class UserMerger
  include Sandbox::Strict

  def initialize(source_user, target_user)
    @source_user = source_user
    @target_user = target_user
  end

  def merge!
    DiscourseEvent.trigger(:merging_users, @source_user, @target_user)
    UserDestroyer.new(Discourse.system_user).destroy(@source_user.reload)
    @target_user.reload
  end
end
