# frozen_string_literal: true

RSpec.describe PeerLearning::Skills::OfferHint::Tell do
  fab!(:maps) { Fabricate(:learning_skill, names: { "en" => "Maps", "ar" => "خرائط" }) }
  fab!(:photos) { Fabricate(:learning_skill, names: { "en" => "Photos" }) }
  fab!(:amina, :user)
  fab!(:people) { Fabricate.times(4, :user) }

  let(:now) { Time.utc(2031, 12, 1, 12) }
  let(:hints) { PeerLearning::Skills::OfferHint }

  before { enable_current_plugin }

  def tell(at: now)
    described_class.call(now: at)
  end

  def told(user = amina)
    Notification
      .where(user:)
      .order(:id)
      .map(&:data_hash)
      .filter_map { |data| data if data[:kind] == "peer_learning.offer_hint" }
  end

  # learner thanks a teacher for a skill they taught.
  def thank(learner, skill: maps, teacher: amina)
    connection = Fabricate(:learning_connection, learner:, teacher:, skill:, state: "met")
    connection.thanks.create!(giver: learner, receiver: teacher, skill:, created_at: now)
  end

  def learn(count, skill: maps)
    people.first(count).each { |learner| thank(learner, skill:) }
  end

  it "tells who is due, in their language, from three people on, and names none of them" do
    learn(2)
    tell
    expect(told).to eq([])

    SiteSetting.allow_user_locale = true
    amina.update!(locale: "ar")
    thank(people[2])
    tell
    expect(told).to contain_exactly(include(count: 3, skill: "خرائط"))
    expect(told.to_s).not_to include(*people.map(&:username))
    expect(Notification.where.not(user: amina)).to be_empty
  end

  it "counts people, and not how often they learned" do
    3.times { thank(people.first) }
    thank(people.second)
    tell
    expect(told).to eq([])
  end

  it "tells of a skill once, and of one a month at most" do
    learn(3)
    learn(4, skill: photos)
    2.times { tell }
    expect(told.map { |notice| notice[:skill] }).to eq(["Photos"])

    tell(at: now + 30.days - 1.second)
    expect(told.size).to eq(1)
    tell(at: now + 30.days)
    expect(told.map { |notice| notice[:skill] }).to eq(["Maps"])
    tell(at: now + 90.days)
    expect(hints.pluck(:skill_id)).to eq([photos.id, maps.id])
  end

  describe "from other rooms" do
    it "counts who was at a talk that was held, but who was not there" do
      clinic = Fabricate(:clinic, skills: [maps])
      clinic.roles.create!(user: amina, role: "sharer", answer: "accepted")
      clinic.roles.create!(user: people[3], role: "interpreter", answer: "accepted")
      sitting = Fabricate(:sitting, clinic:)
      people
        .first(2)
        .each { |user| Fabricate(:attendance, sitting:, user:, host_says_attended: true) }
      Fabricate(:attendance, sitting:, user: amina, says_attended: true)
      third = Fabricate(:attendance, sitting:, user: people[2], says_attended: true)
      third.update!(host_says_attended: false)
      tell
      expect(hints.count).to eq(0)

      third.update!(host_says_attended: true)
      tell
      expect(hints.sole).to have_attributes(user: amina, skill: maps, people: 3)
    end

    it "counts who was helped: by who took it, or by whose post is the solution" do
      other = Fabricate(:user)
      requests =
        people
          .first(3)
          .map do |asker|
            Fabricate(:help_request, asker:, state: "solved", taker: amina, skills: [maps])
          end
      requests.first.update!(state: "no_longer_needed")
      tell
      expect(hints.count).to eq(0)

      requests.first.update!(state: "solved", solver_id: other.id)
      tell
      expect(hints.count).to eq(0)
      requests.first.update!(taker: other, solver_id: amina.id)
      tell
      expect(hints.sole.user).to eq(amina)
    end

    it "counts the same person once, wherever they learned" do
      learn(2)
      Fabricate(:help_request, asker: people.first, state: "solved", taker: amina, skills: [maps])
      tell
      expect(hints.count).to eq(0)
    end

    it "does not count thanks to who interpreted" do
      learn(2)
      connection = Fabricate(:learning_connection, learner: people[2], skill: maps, state: "met")
      connection.thanks.create!(giver: people[2], receiver: amina, skill: maps, created_at: now)
      tell
      expect(hints.count).to eq(0)
    end
  end

  {
    "turned it off" => ->(user) { profile(user).update!(offer_hints: false) },
    "takes a break" => ->(user) { profile(user).update!(paused_until: Date.new(2031, 12, 2)) },
    "stepped back" => ->(user) { profile(user).update!(stepped_back_at: Time.utc(2031, 1, 1)) },
    "is suspended" => ->(user) { user.update!(suspended_till: 1.year.from_now) },
    "is silenced" => ->(user) { user.update!(silenced_till: 1.year.from_now) },
    "offers it" => ->(user) { Fabricate(:learning_skill_tag, user:, skill: maps) },
    "offers it, not confirmed" => ->(user) do
      Fabricate(:hidden_learning_skill_tag, user:, skill: maps)
    end,
    "learned what is retired" => ->(_) { maps.update!(status: "retired") },
  }.each do |what, arrange|
    it "tells nothing to who #{what}" do
      learn(4)
      freeze_time(now)
      instance_exec(amina, &arrange)
      tell

      expect(told).to eq([])
    end
  end

  def profile(user)
    PeerLearning::Skills::Profile.start(user.id)
  end

  it "tells also who wants it, and shows no profile" do
    learn(3)
    Fabricate(:learning_skill_tag, user: amina, skill: maps, direction: "want")
    profile(amina).update!(visibility: "nobody")
    tell
    expect(told.size).to eq(1)
  end

  it "asks the database once, however many are to be told" do
    Fabricate
      .times(2, :user)
      .each { |teacher| people.first(3).each { |learner| thank(learner, teacher:) } }
    learn(3)
    queries = track_sql_queries { tell }

    expect(hints.count).to eq(3)
    expect(queries.grep(/peer_learning_(?:thanks|teachings|attendances|help)/).size).to eq(1)
  end

  it "follows a skill into which another is merged, and is told once" do
    learn(3)
    tell
    DiscourseEvent.trigger(:peer_learning_skills_merged, maps.id, photos.id)
    expect(hints.sole.skill).to eq(photos)
    tell(at: now + 31.days)
    expect(hints.count).to eq(1)

    hints.create!(user: amina, skill: maps, people: 3, told_at: now)
    DiscourseEvent.trigger(:peer_learning_skills_merged, maps.id, photos.id)
    expect(hints.sole.skill).to eq(photos)
  end

  it "is what the daily job does" do
    learn(3)
    freeze_time(now)
    Jobs::PeerLearningTellOfferHints.new.execute({})
    expect(told.size).to eq(1)

    SiteSetting.peer_learning_enabled = false
    hints.delete_all
    Jobs::PeerLearningTellOfferHints.new.execute({})
    expect(hints.count).to eq(0)
  end
end
