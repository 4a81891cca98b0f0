# frozen_string_literal: true

# Begins topics and private messages, without asking whether they may be begun or what is in them.
class PostCreator
  include Sandbox::Strict

  KNOWN = %i[title raw archetype target_usernames category tags skip_validations topic_id]

  def self.create!(user, opts) = new(user, opts).create!

  def initialize(user, opts)
    opts = opts.symbolize_keys
    unknown = opts.keys - KNOWN - Post.plugin_permitted_create_params.keys
    unknown << "without skip_validations" if !opts[:skip_validations]
    raise Sandbox::NotStoodIn.new(self, "new(#{unknown.join(", ")})") if unknown.any?
    @user = user
    @opts = opts
  end

  def create!
    post =
      ActiveRecord::Base.transaction do
        Post.create!(
          topic: @opts[:topic_id] ? Topic.find(@opts[:topic_id]) : topic,
          user: @user,
          raw: @opts[:raw].strip,
        )
      end
    DiscourseEvent.trigger(:topic_created, post.topic, @opts, @user) if !@opts[:topic_id]
    DiscourseEvent.trigger(:post_created, post, @opts, @user)
    post
  end

  private

  def topic
    topic =
      Topic.new(
        title: @opts[:title],
        user: @user,
        archetype: @opts[:archetype] || Archetype.default,
      )
    topic.private_message? ? address(topic) : file(topic)
    topic.save!
    topic
  end

  def address(topic)
    names = @opts[:target_usernames].split(",").map(&:downcase)
    users = User.where(username_lower: names).to_a
    if names.empty? || users.size != names.size
      raise ActiveRecord::RecordNotSaved, "one of the users is not to be found"
    end
    topic.allowed_users = [*users, @user].uniq
  end

  def file(topic)
    if @opts[:category].present?
      topic.category = Category.find_by(id: @opts[:category])
      raise Discourse::InvalidParameters.new(:category) if !topic.category
    end
    return if !SiteSetting.tagging_enabled
    names = Array(@opts[:tags]).map { |name| name[0...SiteSetting.max_tag_length] }
    topic.tags = names.map { |name| Tag.find_or_create_by!(name:) }
  end
end
