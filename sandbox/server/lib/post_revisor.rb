# frozen_string_literal: true

# Changes what a post says, and with the first one what its topic is called.
class PostRevisor
  include Sandbox::Strict

  FIELDS = %i[raw title]
  OPTIONS = %i[bypass_bump skip_validations skip_staff_log]

  def initialize(post)
    @post = post
  end

  # Whether there was anything to change.
  def revise!(editor, fields, opts = {})
    unknown = [*(fields.keys - FIELDS), *(opts.keys - OPTIONS)]
    raise Sandbox::NotStoodIn.new(self, "revise!(#{unknown.join(", ")})") if unknown.any?
    @post.raw = fields[:raw].rstrip if fields[:raw]
    @post.topic.title = fields[:title] if fields[:title]
    return false if !@post.changed? && !@post.topic.changed?
    @post.topic.save!
    @post.save!
    DiscourseEvent.trigger(:post_edited, @post, false, self)
    true
  end
end
