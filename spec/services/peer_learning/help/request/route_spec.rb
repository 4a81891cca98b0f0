# frozen_string_literal: true

RSpec.describe PeerLearning::Help::Request::Route do
  fab!(:skill) { Fabricate(:learning_skill, names: { "en" => "Pywikibot" }) }
  fab!(:asker) { Fabricate(:user, username: "asker") }

  let(:start) { Time.utc(2031, 11, 20, 12) }
  let!(:request) { Fabricate(:help_request, asker:, skills: [skill]) }

  before { enable_current_plugin }

  def sharer(**about)
    Fabricate(:learning_member, offers: { skill => 3 }, **about)
  end

  def route(at: start)
    described_class.call(params: { request_id: request.id }, now: at)
    request.reload
  end

  def told
    request.calls.reset.order(:id).map(&:user)
  end

  def told_at(time)
    request.calls.reset.where(told_at: time).map(&:user)
  end

  def notices(user)
    Notification.where(user:).map(&:data_hash)
  end

  it "tells a few of those who share it, and why them" do
    sharers = Array.new(5) { sharer }
    route

    expect(told.size).to eq(3)
    expect(sharers).to include(*told)
    expect(request.calls.first.why).to eq("skill_id" => skill.id, "language" => "en", "before" => 0)
    expect(notices(told.first).sole).to include(
      kind: "peer_learning.help_wanted",
      skill: "Pywikibot",
      language: "en",
      topic_id: request.topic_id,
    )
  end

  it "tells nobody twice, however often it runs" do
    4.times { sharer }
    2.times { route }
    expect(told.size).to eq(3)

    route(at: start + 24.hours)
    expect(told.size).to eq(4)
    expect(told.flat_map { |user| notices(user) }.size).to eq(4)
  end

  describe "who is told" do
    def tells?(user)
      route
      told.include?(user)
    end

    it "speaks the language of the request" do
      expect(tells?(sharer(languages: { "fr" => 5 }))).to eq(false)
    end

    it "shares it in the way that is asked for, or did not say in which" do
      service = sharer
      guidance = sharer
      anyhow = sharer
      tags = PeerLearning::Skills::SkillTag
      tags.where(user: service).update_all(formats: %w[one_off])
      tags.where(user: guidance).update_all(formats: %w[guidance teach])
      route

      expect(told).to contain_exactly(guidance, anyhow)
    end

    it "shares what is below it too, at first, and what is near it only later" do
      parent = Fabricate(:learning_skill)
      skill.update!(parent:)
      below = Fabricate(:learning_skill, parent: skill)
      sibling = Fabricate(:learning_skill, parent:)
      expert = Fabricate(:learning_member, offers: { below => 2 })
      near = Fabricate(:learning_member, offers: { sibling => 2 })

      route
      expect(told).to eq([expert])
      route(at: start + 24.hours)
      expect(told).to eq([expert, near])
    end

    it "is neither who asks, nor paused, nor hidden, nor suspended, nor silenced" do
      PeerLearning::Skills::SkillTag.declare(
        [{ user_id: asker.id, skill_id: skill.id, direction: "offer", level: 4 }],
        now: start,
      )
      Fabricate(:learning_profile, user: asker)
      Fabricate(:learning_language, user: asker)
      sharer(paused_until: start + 2.days)
      sharer(visibility: "nobody")
      sharer.update!(suspended_till: start + 100.years)
      sharer.update!(silenced_till: start + 100.years)
      route

      expect(told).to eq([])
    end

    it "is nobody who ignores or mutes who asks, or is ignored or muted by them" do
      [sharer, sharer].each do |user|
        Fabricate(:ignored_user, user:, ignored_user: asker, expiring_at: start + 100.years)
      end
      Fabricate(:muted_user, user: asker, muted_user: sharer)
      route

      expect(told).to eq([])
    end

    it "is nobody whom either of them set aside" do
      PeerLearning::Peers::Choice.make(
        user_id: sharer.id,
        peer_id: asker.id,
        choice: "hidden",
        today: start.to_date,
      )
      route

      expect(told).to eq([])
    end

    it "is nobody who cannot see the topic, or not write in it" do
      group = Fabricate(:group)
      member = sharer
      reader = sharer
      sharer
      [member].each { |user| group.add(user) }
      readers = Fabricate(:group).tap { |one| one.add(reader) }
      request.topic.category.set_permissions(group => :full, readers => :readonly)
      request.topic.category.save!
      route

      expect(told).to eq([member])
    end

    it "was told least of late, of those who fit alike" do
      busy = sharer
      rested = Array.new(3) { sharer }
      3.times do |index|
        past = Fabricate(:help_request)
        past.calls.create!(user: busy, told_at: start - (10 + index).days)
      end
      route

      expect(told).to match_array(rested)
    end

    it "is awake soon, where help is needed today, and whoever else only then" do
      request.update!(urgency: "today")
      # Thursday noon and Sunday.
      awake = sharer(availability: [[3 * 96 + 50, 3 * 96 + 58]])
      asleep = sharer(availability: [[6 * 96, 6 * 96 + 40]])

      route
      expect(told).to eq([awake])
      route(at: start + 2.hours)
      expect(told).to eq([awake, asleep])
    end
  end

  describe "a member's limit" do
    let!(:user) { sharer }

    before { user.learning_profile.update!(help_per_week: 1) }

    it "is never passed in seven days" do
      past = Fabricate(:help_request)
      past.calls.create!(user:, told_at: start - 7.days + 1.minute)
      route
      expect(told).to eq([])

      request.update!(reach: "nobody", climbs_at: start, next_look_at: start)
      route(at: start + 2.minutes)
      expect(told).to eq([user])
    end

    it "counts who is told once more" do
      user.learning_profile.update!(help_per_week: 2)
      past = Fabricate(:help_request)
      past.calls.create!(user:, told_at: start - 6.days, told_again_at: start - 5.days)
      route

      expect(told).to eq([])
    end

    it "may be none" do
      user.learning_profile.update!(help_per_week: 0)
      route

      expect(told).to eq([])
    end
  end

  describe "when nobody answers" do
    let(:ambassador) { Fabricate(:user) }

    before do
      Jobs.run_immediately!
      Fabricate(:ambassador_term, user: ambassador)
    end

    let(:looks) { (0..5).map { |number| start + number * 24.hours } }

    it "goes on to more, to those near it, to ambassadors, and to the working group" do
      group = Fabricate(:group)
      keeper = Fabricate(:user).tap { |one| group.add(one) }
      SiteSetting.peer_learning_working_group_groups = group.id.to_s
      parent = Fabricate(:learning_skill)
      skill.update!(parent:)
      6.times { sharer }
      near = Fabricate(:learning_member, offers: { parent => 2 })

      route(at: looks[0])
      expect([request.reach, told_at(looks[0]).size]).to eq(["sharers", 3])
      route(at: looks[1] - 1.minute)
      expect(request.reach).to eq("sharers")
      route(at: looks[1])
      expect([request.reach, told_at(looks[1]).size]).to eq(["more_sharers", 3])
      route(at: looks[2])
      expect([request.reach, told_at(looks[2])]).to eq(["wider_sharers", [near]])
      route(at: looks[3])
      expect(request.reach).to eq("ambassadors")
      waiting =
        PeerLearning::Help::Unanswered.waiting(Discourse.system_user.guardian, now: Time.zone.now)
      expect(waiting.map(&:id)).to eq([request.id])
      expect(PeerLearning::Help::Unanswered.for_working_group).to eq([])
      expect(notices(keeper)).to eq([])
      expect(notices(ambassador).sole).to include(
        kind: "peer_learning.ambassador_help_waits",
        count: 1,
      )
      route(at: looks[4])
      expect(request.reach).to eq("working_group")
      expect(PeerLearning::Help::Unanswered.for_working_group).to eq([request])
      expect(notices(keeper).sole).to include(kind: "peer_learning.help_unanswered", count: 1)
      expect(request.next_look_at).to be_nil
      expect(request.calls.map(&:state).uniq).to eq(["lapsed"])
    end

    it "goes to the ambassadors at once where nobody shares it, or it names no skill" do
      route
      expect(request.reach).to eq("ambassadors")

      request.be_about([])
      sharer
      request.ask_on(now: looks[1])
      route(at: looks[1])
      expect(told).to eq([])
      expect(request.reach).to eq("ambassadors")
    end

    it "goes to the working group at once where no ambassador could find somebody" do
      ambassador.update!(silenced_till: start + 100.years)
      route

      expect(request).to have_attributes(reach: "working_group", climbs_at: nil, next_look_at: nil)
      expect(notices(ambassador)).to eq([])
    end

    it "takes hours, where help is needed today" do
      request.update!(urgency: "today")
      4.times { sharer(availability: [[0, 672]]) }
      route
      expect(request.reach).to eq("sharers")
      route(at: start + 2.hours)

      expect(request.reach).to eq("more_sharers")
    end

    it "waits once where somebody wrote in the topic" do
      4.times { sharer }
      route
      Fabricate(:post, topic: request.topic, user: Fabricate(:user), created_at: start + 1.hour)
      route(at: looks[1])
      expect(request.reach).to eq("sharers")

      route(at: looks[2])
      expect(request.reach).to eq("more_sharers")
    end

    it "does not wait for what its author adds" do
      4.times { sharer }
      route
      Fabricate(:post, topic: request.topic, user: asker, created_at: start + 1.hour)
      route(at: looks[1])

      expect(request.reach).to eq("more_sharers")
    end

    it "tells those once more who said later, if nobody took it by then" do
      user = sharer
      route
      PeerLearning::Help::Request::Postpone.call(
        params: {
          request_id: request.id,
        },
        guardian: user.guardian,
        now: start + 1.hour,
      )
      route(at: start + 25.hours)

      expect(request.calls.reset.sole).to have_attributes(
        state: "told",
        told_at: start,
        told_again_at: start + 25.hours,
      )
      expect(notices(user).size).to eq(1)
    end
  end

  describe "what is no request for now" do
    before { sharer }

    after { expect(told).to eq([]) }

    it "is one whose topic is closed, until it is opened" do
      request.topic.update_status("closed", true, Discourse.system_user)
      route
      expect(request.reach).to eq("nobody")
    end

    it "is one whose topic is unlisted" do
      request.topic.update_status("visible", false, Discourse.system_user)
      route
    end

    it "is one whose topic is deleted" do
      request.topic.update!(deleted_at: start)
      route
    end

    it "is one whose topic was moved to where no help is asked for" do
      request.topic.update!(category: Fabricate(:category))
      route
    end

    it "is one of somebody who is suspended" do
      asker.update!(suspended_till: start + 100.years)
      route
    end
  end

  it "goes on where a topic is back, as its category is about then" do
    user = sharer
    PeerLearning::Skills::SkillTag.where(user:).update_all(formats: %w[one_off])
    topic = request.topic
    topic.update!(deleted_at: start)
    route
    topic.update!(deleted_at: nil, category: Fabricate(:help_category, kind: "service"))
    route

    expect(request.kind).to eq("service")
    expect(told).to eq([user])
  end
end
