# frozen_string_literal: true

RSpec.describe "What becomes of clinics with the accounts of those in them", type: :request do
  fab!(:member) { Fabricate(:user, username: "Lady.Hosts") }
  fab!(:other, :user)
  fab!(:waiting, :user)
  fab!(:admin)
  fab!(:category)
  fab!(:clinic) { Fabricate(:clinic, host: member) }
  fab!(:sitting) { Fabricate(:sitting, clinic:, seats: 1) }

  before do
    enable_current_plugin
    SiteSetting.peer_learning_clinics_category = category.id
    freeze_time(Time.utc(2031, 11, 20))
    Jobs.run_immediately!
  end

  def come(user, answer = "going", to: sitting, **more)
    Fabricate(:attendance, sitting: to, user:, answer:, **more)
  end

  def certify(attendance, code)
    attendance.update!(host_says_attended: true)
    attendance.create_certificate!(
      user: attendance.user,
      code:,
      name: "Member",
      locale: "en",
      created_at: Time.zone.now,
    )
  end

  def ask(user, words = "With a phone?")
    clinic.questions.create!(user:, words:, created_at: Time.zone.now)
  end

  def answers(of = sitting)
    of.attendances.reload.to_h { |attendance| [attendance.user, attendance.answer] }
  end

  def told(user)
    Notification.where(user:).map { |notice| notice.data_hash[:kind] }
  end

  def merge
    UserMerger.new(member, other).merge!
  end

  # With the topic that each sitting has once it is announced.
  def keep_topic(of = sitting)
    PeerLearning::Clinics::Sitting::KeepTopic.call(
      params: {
        sitting_id: of.id,
      },
      now: Time.zone.now,
    )
    of.reload.topic
  end

  {
    "destroyed" => ->(user, by) { UserDestroyer.new(by).destroy(user) },
    "made anonymous" => ->(user, by) { UserAnonymizer.make_anonymous(user, by) },
    "suspended" => ->(user, _) { DiscourseEvent.trigger(:user_suspended, user:) },
  }.each do |done, act|
    it "gives the seat of an account that is #{done} to who waits, and tells them" do
      come(member)
      come(waiting, "waiting")
      act.call(member, admin)

      expect(answers[waiting]).to eq("going")
      expect(answers[member]).to be_nil.or eq("not_going")
      expect(told(waiting)).to eq(["peer_learning.seat_given"])
    end
  end

  it "keeps what both accounts asked for to be able to come, and once" do
    [[member, "interpreter"], [member, "connectivity"], [other, "interpreter"]].each do |user, kind|
      sitting.support_requests.create!(user:, kind:)
    end
    merge

    requests = sitting.support_requests.reload.map { |request| [request.user_id, request.kind] }
    expect(requests).to contain_exactly([other.id, "interpreter"], [other.id, "connectivity"])
  end

  describe "who hosted alone" do
    fab!(:working_group, :group)

    before do
      working_group.add(waiting)
      SiteSetting.peer_learning_working_group_groups = working_group.id.to_s
    end

    it "is missed: the working group is told" do
      sitting
      UserDestroyer.new(admin).destroy(member)

      expect(told(waiting)).to eq(["peer_learning.host_missing"])
    end

    it "is missed while suspended, unless somebody else hosts it or it is over" do
      second = clinic.roles.create!(user: other, role: "host", answer: "accepted")
      DiscourseEvent.trigger(:user_suspended, user: member)
      expect(told(waiting)).to eq([])

      other.update!(suspended_till: 1.year.from_now)
      DiscourseEvent.trigger(:user_suspended, user: member)
      expect(told(waiting)).to eq(["peer_learning.host_missing"])

      second.destroy!
      sitting.update!(starts_at: Time.utc(2031, 11, 1), ends_at: Time.utc(2031, 11, 1, 1))
      DiscourseEvent.trigger(:user_suspended, user: member)
      expect(told(waiting).size).to eq(1)
    end

    it "is not missed where the account becomes another's" do
      merge
      expect(told(waiting)).to eq([])
    end
  end

  it "leaves who is suspended what they came to before" do
    over = Fabricate(:sitting, clinic:, starts_at: Time.utc(2031, 11, 1), seats: 1)
    come(member, to: over)
    come(waiting, "waiting", to: over)
    DiscourseEvent.trigger(:user_suspended, user: member)

    expect(answers(over)).to eq(member => "going", waiting => "waiting")
  end

  {
    "destroyed" => ->(user, by) { UserDestroyer.new(by).destroy(user) },
    "made anonymous" => ->(user, by) { UserAnonymizer.make_anonymous(user, by) },
  }.each do |done, act|
    it "names an account that is #{done} in no topic of a sitting any more, also of past ones" do
      over = Fabricate(:sitting, clinic:, starts_at: Time.utc(2031, 11, 1))
      topics = [sitting, over].map { |each| keep_topic(each) }
      raws = -> { topics.map { |topic| topic.reload.first_post.raw } }
      expect(raws.call).to all(include("@#{member.username}"))

      act.call(member, admin)
      expect(raws.call.join).not_to match(/@(?:Lady|anon)/i)
      expect(raws.call).to all(include("/peer-learning/clinics/#{clinic.id}"))
    end

    it "takes what was asked by an account that is #{done}, with all that others said of it" do
      theirs = ask(member)
      theirs.votes.create!(user: other)
      others = ask(other, "Without one?")
      [member, waiting].each { |user| others.votes.create!(user:) }
      act.call(member, admin)

      expect(clinic.questions.reload).to contain_exactly(others)
      expect(PeerLearning::Clinics::QuestionVote.pluck(:user_id)).to eq([waiting.id])
    end

    it "lets nobody read the certificate of an account that is #{done}" do
      certify(come(member), "MemberWasThere")
      act.call(member, admin)

      get "/peer-learning/certificates/MemberWasThere.json"
      expect(response.status).to eq(404)
    end

    it "reads no calendar with the key of an account that is #{done}" do
      key = PeerLearning::Clinics::FeedKey.of(member).key
      act.call(member, admin)

      get "/peer-learning/clinics/mine.ics", params: { key: }
      expect(response.status).to eq(404)
    end
  end

  it "keeps a topic in step after its host was renamed" do
    post = keep_topic.first_post
    # As core's UpdateUsername does.
    post.update!(raw: post.raw.gsub("@#{member.username}", "@Lady_Leads"))
    member.update!(username: "Lady_Leads")
    clinic.update!(description: "Bring a map.")
    sitting.update!(event_revision: nil)
    keep_topic

    expect(post.reload.raw).to include("Bring a map.", "@Lady_Leads")
  end

  describe "merged into another" do
    it "keeps the seat that either has, and frees the one that is left" do
      sitting.update!(seats: 2)
      come(member)
      come(other)
      come(waiting, "waiting")
      merge

      expect(answers).to eq(other => "going", waiting => "going")
      expect(told(waiting)).to eq(["peer_learning.seat_given"])
    end

    it "does not lose a seat for a place in the line, nor a certificate for a seat" do
      come(member)
      come(other, "waiting")
      over = Fabricate(:sitting, clinic:, starts_at: Time.utc(2031, 11, 1))
      certify(come(member, to: over), "MemberWasThere")
      come(other, to: over)
      merge

      expect(answers).to eq(other => "going")
      get "/peer-learning/certificates/MemberWasThere.json"
      expect(response.parsed_body).to include("valid" => true)
      expect(PeerLearning::Certificate.sole.user).to eq(other)
    end

    it "hosts what either of them hosts" do
      clinic.roles.create!(user: other, role: "host", answer: "declined")
      merge

      expect(clinic.roles.reload.map { |role| [role.user, role.answer] }).to eq(
        [[other, "accepted"]],
      )
    end

    it "asks, wants and would come once" do
      [member, other].each do |user|
        ask(user).votes.create!(user:)
        clinic.interests.create!(user:, created_at: Time.zone.now)
        clinic.invitations.create!(user:, created_at: Time.zone.now)
      end
      clinic.questions.each { |question| question.votes.create!(user: waiting) }
      merge

      expect(clinic.questions.reload.map(&:user)).to eq([other])
      expect(clinic.questions.sole.votes.map(&:user)).to contain_exactly(other, waiting)
      expect(clinic.interests.reload.map(&:user)).to eq([other])
      expect(clinic.invitations.reload.map(&:user)).to eq([other])
    end

    it "keeps the key that its calendars have, and theirs alone where both have one" do
      key = PeerLearning::Clinics::FeedKey.of(member).key
      merge
      expect(PeerLearning::Clinics::FeedKey.owner(key)).to eq(other)

      key = PeerLearning::Clinics::FeedKey.of(waiting).key
      UserMerger.new(waiting, other).merge!
      expect(PeerLearning::Clinics::FeedKey.owner(key)).to be_nil
      expect(PeerLearning::Clinics::FeedKey.sole.user).to eq(other)
    end
  end

  describe "in the forum's calendar" do
    let(:events) { PeerLearning::EventsPlugin }
    let(:post) { sitting.reload.topic.first_post }

    before do
      skip "no calendar plugin is installed here" if events.state == "missing"
      plugin = Discourse.plugins_by_name.values_at(*events::NAMES).compact.first
      SiteSetting.set(plugin.enabled_site_setting, true)
      SiteSetting.discourse_post_event_enabled = true
      come(member)
      keep_sitting
    end

    def keep_sitting
      Jobs::PeerLearningKeepSitting.new.execute(sitting_id: sitting.id)
    end

    def follow_event
      Jobs::PeerLearningFollowEvent.new.execute(sitting_id: sitting.id)
    end

    it "takes their answer away with the account, for the calendar would bring them back" do
      expect(events.answers(post)).to eq(member.id => "going")
      UserAnonymizer.make_anonymous(member, admin)
      expect(events.answers(post)).to eq({})

      follow_event
      expect(answers).to eq({})
    end

    it "says of a suspended account that it does not come" do
      DiscourseEvent.trigger(:user_suspended, user: member)
      follow_event

      expect(events.answers(post)).to eq(member.id => "not_going")
      expect(answers).to eq(member => "not_going")
    end

    it "knows who comes by the account into which theirs is merged" do
      merge
      follow_event
      keep_sitting

      expect(answers).to eq(other => "going")
      expect(events.answers(post)).to include(other.id => "going")
    end
  end

  it "follows a skill into which one of its own is merged, once" do
    into = Fabricate(:learning_skill)
    from = clinic.skills.sole
    both = Fabricate(:clinic, skills: [from, into])
    DiscourseEvent.trigger(:peer_learning_skills_merged, from.id, into.id)

    expect([clinic, both].map { |each| each.reload.skills }).to eq([[into], [into]])
  end
end
