# frozen_string_literal: true

module Seed
  # Help that members asked for, and who was told of it, by the verbs that their presses call.
  class Help
    VERBS = PeerLearning::Help::Request
    LOOKS = 8

    def initialize(contents)
      @contents = contents
    end

    def ask
      category.custom_fields[PeerLearning::Help::HelpCategories::FIELD] = @contents["kind"]
      category.save!
      @contents["requests"].each { |entry| request(entry) }
    end

    private

    def category
      @category ||= Category.find_by!(name: @contents["category"])
    end

    def request(entry)
      now = Time.now.utc - entry["days"].days - 1.hour
      topic = Topic.find_by(title: entry["title"]) || write(entry, now)
      return if VERBS.exists?(topic_id: topic.id)
      skill_ids = PeerLearning::Skills::Skill.where(slug: entry["skills"]).pluck(:id)
      about = entry.slice("language", "urgency").symbolize_keys
      call(VERBS::Mark, topic.user, now:, topic_id: topic.id, skill_ids:, **about)
      request_id = VERBS.find_by!(topic:).id
      go_on(request_id, now)
      return if !entry["taken_by"]
      user = User.find_by_username!(entry["taken_by"])
      call(VERBS::Take, user, now: now + 1.hour, request_id:)
    end

    def write(entry, now)
      user = User.find_by_username!(entry["by"])
      topic = Topic.create!(title: entry["title"], user:, category:, created_at: now)
      Post.create!(topic:, user:, raw: entry["text"], created_at: now)
      topic
    end

    # As far as it has come by today.
    def go_on(request_id, now)
      LOOKS.times do |day|
        at = now + day.days
        VERBS::Route.call(params: { request_id: }, now: at) if at <= Time.now
      end
    end

    def call(verb, user, now:, **params)
      result = verb.call(params:, guardian: user.guardian, now:)
      raise "#{verb}, #{user.username}: #{result.inspect_steps}" if result.failure?
    end
  end
end
