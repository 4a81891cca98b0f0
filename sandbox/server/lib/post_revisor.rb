# frozen_string_literal: true

# Changes what a post says, and with the first one what its topic is called. Each time is a revision of its own: the minutes
# in which core adds to the last one are none here.
class PostRevisor
  include Sandbox::Strict

  FIELDS = %i[raw title]
  OPTIONS = %i[bypass_bump skip_validations skip_staff_log force_new_version]

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
    save!(editor)
    DiscourseEvent.trigger(:post_edited, @post, false, self)
    true
  end

  private

  def save!(editor)
    @post.topic.save!
    @post.update!(version: @post.version + 1)
    modifications = @post.saved_changes.slice("raw", "cooked").to_h
    modifications.merge!(@post.topic.saved_changes.slice("title"))
    @post.revisions.create!(user: editor, number: @post.version, modifications:)
  end
end
