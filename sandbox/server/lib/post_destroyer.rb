# frozen_string_literal: true

# Takes a post out of sight, and with the first one its topic.
class PostDestroyer
  include Sandbox::Strict

  def initialize(user, post, opts = {})
    raise Sandbox::NotStoodIn.new(self, "new(without context)") if opts.keys != %i[context]
    raise Discourse::InvalidAccess if !user.staff?
    @user = user
    @post = post
    @topic = Topic.with_deleted.find(post.topic_id)
  end

  def destroy
    ActiveRecord::Base.transaction do
      @post.update!(deleted_at: Time.zone.now)
      @topic.update!(deleted_at: Time.zone.now) if @post.is_first_post?
    end
    DiscourseEvent.trigger(:post_destroyed, @post, {}, @user)
    DiscourseEvent.trigger(:topic_destroyed, @topic, @user) if @post.is_first_post?
  end

  def recover
    ActiveRecord::Base.transaction do
      @post.update!(deleted_at: nil)
      @topic.update!(deleted_at: nil) if @post.is_first_post?
    end
    DiscourseEvent.trigger(:post_recovered, @post, {}, @user)
    DiscourseEvent.trigger(:topic_recovered, @topic, @user) if @post.is_first_post?
  end
end
