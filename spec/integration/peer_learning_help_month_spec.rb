# frozen_string_literal: true

# A month of a forum with a thousand members: many share little that many ask for, some answer, most do not.
RSpec.describe "A month of requests for help" do
  let(:start) { Time.utc(2031, 11, 3) }
  let(:random) { Random.new(42) }
  let(:limits) { [0, 1, 2, 3] }
  let!(:category) { Fabricate(:help_category) }
  let!(:skills) { Array.new(6) { Fabricate(:learning_skill) } }
  # Of each skill fewer share than of the one before; of the last, nobody does.
  let(:sharers_of) { skills.zip([400, 120, 40, 12, 4, 0]).to_h }
  let(:askers) { Array.new(20) { Fabricate(:user) } }

  before do
    enable_current_plugin
    fill_forum
    Fabricate(:ambassador_term)
  end

  # Like one whom core made: to make so many one by one takes longer than their month.
  def join_forum(number)
    first = Fabricate(:user)
    like_first = first.attributes.except("id")
    users =
      Array.new(number) do |index|
        like_first.merge("username" => "Member#{index}", "username_lower" => "member#{index}")
      end
    user_ids = User.insert_all!(users, returning: :id).pluck("id")
    [first.user_option, first.user_stat].each do |row|
      row.class.insert_all!(user_ids.map { |user_id| row.attributes.merge("user_id" => user_id) })
    end
    user_ids
  end

  def fill_forum
    user_ids = join_forum(1_000)
    profiles =
      user_ids.map do |user_id|
        { user_id:, visibility: 1, consented_at: start, help_per_week: limits.sample(random:) }
      end
    PeerLearning::Skills::Profile.insert_all(profiles)
    languages = user_ids.map { |user_id| { user_id:, code: "en", proficiency: 4 } }
    PeerLearning::Skills::ProfileLanguage.insert_all(languages)
    offers =
      sharers_of.flat_map do |skill, number|
        user_ids
          .sample(number, random:)
          .map do |user_id|
            { user_id:, skill_id: skill.id, direction: 0, level: 3, confirmed_at: start }
          end
      end
    PeerLearning::Skills::SkillTag.insert_all(offers)
    # As autovacuum does where there is time for it.
    DB.exec("ANALYZE")
  end

  def ask(at)
    Fabricate(
      :help_request,
      asker: askers.sample(random:),
      category:,
      skills: [*skills, nil].sample(1, random:).compact,
      urgency: random.rand < 0.1 ? "today" : "whenever",
      asked_at: at,
    )
  end

  # Whoever was told may say something, or nothing.
  def answer(call, at)
    params = { request_id: call.request_id }
    verb = %w[Take Pass Pass Postpone].sample(random:) if random.rand < 0.4
    return if !verb
    guardian = call.user.guardian
    PeerLearning::Help::Request.const_get(verb).call(params:, guardian:, now: at)
  end

  def tend(at)
    PeerLearning::Help::Request
      .to_look_at(at)
      .order(:id)
      .ids
      .each do |request_id|
        params = { request_id: }
        PeerLearning::Help::Request::KeepTaker.call(params:, now: at)
        PeerLearning::Help::Request::Route.call(params:, now: at)
      end
  end

  def live_through_a_month
    (0...30 * 6).each do |turn|
      at = start + turn * 4.hours
      ask(at) if (turn % 2).zero?
      tend(at)
      told = PeerLearning::Help::Call.where(state: "told", told_at: at).preload(:user).to_a
      told.each { |call| answer(call, at + 1.hour) }
    end
  end

  # Each time that each was told of something.
  def tellings
    calls = PeerLearning::Help::Call.pluck(:user_id, :told_at, :told_again_at)
    calls
      .flat_map { |user_id, *times| times.compact.map { |time| [user_id, time] } }
      .group_by(&:first)
      .transform_values { |rows| rows.map(&:last).sort }
  end

  def most_in_a_week(times)
    times.map { |time| times.count { |other| other.between?(time, time + 7.days - 1.second) } }.max
  end

  it "tells nobody of more than they want, and gives every request its chance" do
    live_through_a_month

    wanted = PeerLearning::Skills::Profile.pluck(:user_id, :help_per_week).to_h
    most = tellings.to_h { |user_id, times| [user_id, most_in_a_week(times)] }
    expect(most.reject { |user_id, number| number <= wanted[user_id] }).to eq({})
    # Limits that nobody comes near would prove nothing.
    expect(most.count { |user_id, number| number == wanted[user_id] }).to be > 20
    requests = PeerLearning::Help::Request.where(asked_at: ..start + 22.days)
    expect(requests.count).to be > 60
    forgotten =
      requests.where(state: "open").where.not(reach: "working_group").where(next_look_at: nil)
    expect(forgotten).to be_empty
    without_chance =
      requests.left_joins(:calls).where(calls: { id: nil }).where.not(reach: "working_group")
    expect(without_chance).to be_empty
    expect(requests.where(state: "taken")).to be_present
    # Nobody shares the last skill, and some ask for none.
    expect(requests.where(reach: "working_group")).to be_present
  end
end
