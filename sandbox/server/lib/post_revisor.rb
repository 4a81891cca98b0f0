# frozen_string_literal: true

# Changes what a post says.
class PostRevisor
  include Sandbox::Strict

  FIELDS = %i[raw]
  OPTIONS = %i[bypass_bump skip_validations skip_staff_log]

  def initialize(post)
    @post = post
  end

  # Whether there was anything to change.
  def revise!(editor, fields, opts = {})
    unknown = [*(fields.keys - FIELDS), *(opts.keys - OPTIONS)]
    raise Sandbox::NotStoodIn.new(self, "revise!(#{unknown.join(", ")})") if unknown.any?
    raw = fields[:raw].rstrip
    return false if raw == @post.raw
    @post.update!(raw:)
    DiscourseEvent.trigger(:post_edited, @post, false, self)
    true
  end
end
