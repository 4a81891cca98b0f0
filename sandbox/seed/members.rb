# frozen_string_literal: true

require "csv"
require "rake"

module Seed
  # Accounts for the cast and for everybody in community.csv; what they can share comes in through the plugin's import.
  class Members
    COMMUNITY = File.join(__dir__, "community.csv")
    TASK = "peer_learning:import"
    JOINED = Time.utc(2026, 3, 1)

    def initialize(contents)
      @contents = contents
      @cast = Sandbox::Cast.roles
    end

    def join
      accounts.each_with_index { |account, index| sign_up(account, index) }
      import
      @contents["paused"].each do |username|
        update_profile(username, paused_until: 6.weeks.from_now.to_date.iso8601)
      end
      @contents["full"].each { |username| update_profile(username, capacity: 0) }
      @contents["unconfirmed"].each { |username| ask(username) }
      @contents["told"].each do |username, told|
        update_profile(username, **told["profile"].symbolize_keys)
        told["tags"].each { |tag| declare(username, tag) }
      end
      @contents["proposals"].each { |proposal| propose(proposal) }
    end

    private

    def accounts
      rows = CSV.read(COMMUNITY, headers: true).map { |row| row.to_h.slice("username", "name") }
      rows + @cast.values.select { |member| member["name"] }
    end

    def sign_up(account, index)
      username = account["username"]
      return if User.find_by_username(username)
      role = @cast.fetch(username, {})
      user =
        User.create!(
          username:,
          name: account["name"],
          email: "#{username}@example.org",
          active: true,
          trust_level: role["trust_level"] || [1, 1, 2, 1, 2, 3][index % 6],
          created_at: JOINED + (index * 37).hours,
          **role.slice("admin", "moderator", "locale").symbolize_keys,
        )
      user.user_option.update!(timezone: role["time_zone"]) if role["time_zone"]
      user.user_stat.update!(post_count: role["trust_level"] == 0 ? 0 : index * 7 % 40 + 1)
      groups_of(user, role).each { |group| group.add(user) }
    end

    def groups_of(user, role)
      staff = [
        ("admins" if user.admin?),
        ("moderators" if user.moderator?),
        ("staff" if user.staff?),
      ].compact
      [*staff, *role["groups"]].map { |name| Group[name] }
    end

    def import
      Rails.application.load_tasks if !Rake::Task.task_defined?(TASK)
      ENV["APPLY"] = "1"
      Rake::Task[TASK].execute(file: COMMUNITY)
    end

    def propose(proposal)
      author = User.find_by_username(proposal["author"])
      result =
        PeerLearning::Skills::Skill::Propose.call(
          params: proposal.except("author"),
          guardian: author.guardian,
          now: Time.zone.now,
        )
      raise "#{proposal["name"]}: #{result.inspect_steps}" if result.failure?
    end

    def update_profile(username, **values)
      user = User.find_by_username(username)
      result =
        PeerLearning::Skills::Profile::Update.call(
          params: values,
          guardian: user.guardian,
          now: Time.zone.now,
        )
      raise "#{username}: #{result.inspect_steps}" if result.failure?
    end

    # Of the first of their skills, others see nothing any more.
    def ask(username)
      tags = PeerLearning::Skills::SkillTag.where(user: User.find_by_username(username)).order(:id)
      tags.update_all(confirmed_at: 211.days.ago, asked_at: 20.days.ago)
      tags.limit(1).update_all(asked_at: 31.days.ago, hidden_at: 1.day.ago)
    end

    def declare(username, tag)
      skill = PeerLearning::Skills::Skill.find_by!(slug: tag["skill"])
      result =
        PeerLearning::Skills::Tag::Declare.call(
          params: tag.except("skill").merge("skill_id" => skill.id),
          guardian: User.find_by_username(username).guardian,
          now: Time.zone.now,
        )
      raise "#{username}: #{result.inspect_steps}" if result.failure?
    end
  end
end
