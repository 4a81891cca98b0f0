# frozen_string_literal: true

# From the topic somebody writes to how their request ends, by what core and others tell.
RSpec.describe "Asking for help" do
  fab!(:skill) { Fabricate(:learning_skill, names: { "en" => "Pywikibot" }) }
  fab!(:category) { Fabricate(:help_category, kind: "learning") }
  fab!(:asker) do
    Fabricate(:learning_member, username: "asker", wants: { skill => 1 }, refresh_auto_groups: true)
  end
  fab!(:helper) do
    Fabricate(
      :learning_member,
      username: "helper",
      offers: {
        skill => 3,
      },
      refresh_auto_groups: true,
    )
  end

  let(:requests) { PeerLearning::Help::Request.order(:id) }
  let(:now) { Time.utc(2031, 11, 20, 12) }

  before do
    enable_current_plugin
    freeze_time now
    Jobs.run_immediately!
  end

  def write(by: asker, in_category: category, **about)
    PostCreator.create!(
      by,
      title: "How do I run Pywikibot over many pages",
      raw: "It stops after the first of them, and I do not see why.",
      category: in_category.id,
      skip_validations: true,
      **about,
    ).topic
  end

  def answer(topic, by: helper)
    PostCreator.create!(
      by,
      topic_id: topic.id,
      raw: "Which version of it do you have?",
      skip_validations: true,
    )
  end

  def ask(peer = helper)
    PeerLearning::Connections::Connection::Ask.call(
      params: {
        peer: peer.username,
        skill_id: skill.id,
        goal: "Run a bot",
        language: "en",
        starts: [(now + 2.days).iso8601],
      },
      guardian: asker.reload.guardian,
      now:,
    )[
      :connection
    ]
  end

  describe "a topic in a category for it" do
    it "is a request, of the kind that the category is for" do
      topic = write
      expect(requests.sole).to have_attributes(
        topic:,
        user: asker,
        kind: "learning",
        language: "en",
        urgency: "whenever",
        reach: "sharers",
        skills: [skill],
      )
    end

    it "is one request, however often that is heard" do
      topic = write
      2.times { DiscourseEvent.trigger(:topic_created, topic, {}, asker) }
      expect(requests.count).to eq(1)
    end

    it "is in the language its author reads the forum in, or else speaks best" do
      PeerLearning::Skills::ProfileLanguage.where(user: asker).delete_all
      Fabricate(:learning_language, user: asker, code: "ha", proficiency: 5)
      write
      expect(requests.last.language).to eq("ha")

      SiteSetting.allow_user_locale = true
      asker.update!(locale: "ar")
      Fabricate(:learning_language, user: asker, code: "ar", proficiency: 2)
      write
      expect(requests.last.language).to eq("ar")
    end

    it "is none where it is the forum's own, or elsewhere, or while this is off" do
      write(by: Discourse.system_user)
      write(in_category: Fabricate(:category))
      SiteSetting.peer_learning_enabled = false
      write

      expect(requests).to be_empty
    end

    it "is taken up later where a process was killed" do
      Jobs.run_later!
      topic = write
      expect(requests).to be_empty
      Jobs.run_immediately!
      Jobs::PeerLearningTendHelp.new.execute({})

      expect(requests.sole.topic).to eq(topic)
    end
  end

  describe "a topic of which something was said while it was written" do
    fab!(:other_skill) { Fabricate(:learning_skill, names: { "en" => "SPARQL" }) }

    # As browsers send it, and as it comes back from the queue of what waits for review.
    def say(**said)
      write(peer_learning_help: said.stringify_keys)
    end

    it "is about what its author chose, for when and in which language they said" do
      say(skill_ids: "#{other_skill.id},#{skill.id}", language: "ha", urgency: "today")
      expect(requests.sole).to have_attributes(
        skills: [other_skill, skill],
        language: "ha",
        urgency: "today",
      )
    end

    it "is about nothing where they took away what was found" do
      say(skill_ids: "")
      expect(requests.sole.skills).to be_empty
    end

    it "is as without it where that makes no sense" do
      retired = Fabricate(:learning_skill, status: "retired")
      say(
        skill_ids: "x,#{retired.id},#{skill.id},-1,#{"9" * 30}",
        language: "xx-nope",
        urgency: "now!",
      )
      expect(requests.sole).to have_attributes(skills: [skill], language: "en", urgency: "whenever")

      say(skill_ids: Array.new(50, other_skill.id).join(","), language: "x" * 10_000)
      expect(requests.last).to have_attributes(skills: [other_skill], language: "en")

      say(skill_ids: ["1"], language: { a: 1 }, urgency: nil)
      expect(requests.last).to have_attributes(skills: [], language: "en", urgency: "whenever")
    end

    it "stays as somebody said since where it is begun again" do
      topic = say(skill_ids: other_skill.id.to_s, urgency: "today")
      Jobs::PeerLearningBeginHelp.new.execute(
        topic_id: topic.id,
        skill_ids: "",
        urgency: "whenever",
      )
      expect(requests.sole).to have_attributes(skills: [other_skill], urgency: "today")
    end
  end

  it "goes on by itself when it is time" do
    Fabricate(:ambassador_term)
    topic = write
    PeerLearning::Help::Request::Mark.call(
      params: {
        topic_id: topic.id,
        skill_ids: [skill.id],
      },
      guardian: asker.guardian,
      now:,
    )
    expect(requests.sole.calls.map(&:user)).to eq([helper])
    freeze_time now + 24.hours
    Jobs::PeerLearningTendHelp.new.execute({})
    expect(requests.sole.reach).to eq("ambassadors")
    freeze_time now + 48.hours
    Jobs::PeerLearningTendHelp.new.execute({})

    expect(requests.sole.reach).to eq("working_group")
  end

  it "is solved where its solution is accepted, and open again where that is taken back" do
    topic = write
    solution = answer(topic)
    2.times { DiscourseEvent.trigger(:accepted_solution, solution) }
    expect(requests.sole).to be_solved
    expect(requests.sole.solver_id).to eq(solution.user_id)

    2.times { DiscourseEvent.trigger(:unaccepted_solution, solution) }
    expect(requests.sole).to have_attributes(open?: true, solver_id: nil)

    DiscourseEvent.trigger(:accepted_solution, answer(write(in_category: Fabricate(:category))))
    expect(requests.sole).to be_open
  end

  describe "somebody who answered" do
    it "can be asked to meet: the request becomes a connection" do
      answer(write)
      connection = ask

      expect(connection).to have_attributes(origin: "help", state: "proposed", asker:)
      expect(requests.sole).to have_attributes(state: "connected", connection_id: connection.id)
    end

    it "may be who took it" do
      topic = write
      PeerLearning::Help::Request::Take.call(
        params: {
          request_id: requests.sole.id,
        },
        guardian: helper.guardian,
        now:,
      )
      expect(ask.origin).to eq("help")
      expect(requests.sole.state).to eq("connected")
      expect(topic.reload).not_to be_closed
    end

    it "asks on where it comes to nothing" do
      answer(write)
      connection = ask
      PeerLearning::Connections::Connection::Decline.call(
        params: {
          connection_id: connection.id,
        },
        guardian: helper.reload.guardian,
        now:,
      )

      expect(requests.sole).to have_attributes(state: "open", connection_id: nil)
    end

    it "is asked about something else, or somebody else is asked: that is no end" do
      topic = write
      expect(ask.origin).to eq("asked")
      PeerLearning::Connections::Connection.find_each(&:destroy!)

      answer(topic)
      other = Fabricate(:learning_skill)
      requests.sole.be_about([other.id])
      expect(ask.origin).to eq("asked")
      expect(requests.sole).to be_open
    end
  end

  it "follows a skill into which another is merged" do
    write
    into = Fabricate(:learning_skill)
    requests.sole.be_about([skill.id, into.id])
    DiscourseEvent.trigger(:peer_learning_skills_merged, skill.id, into.id)

    expect(requests.sole.skills).to eq([into])
  end

  describe "accounts" do
    let(:admin) { Fabricate(:admin) }

    before do
      write
      PeerLearning::Help::Request::Take.call(
        params: {
          request_id: requests.sole.id,
        },
        guardian: helper.guardian,
        now:,
      )
    end

    it "are not waited for when they are suspended, made anonymous or gone" do
      DiscourseEvent.trigger(:user_suspended, user: helper)
      expect(requests.sole).to have_attributes(state: "open", taker: nil)
    end

    it "ask for nothing when they are made anonymous" do
      UserAnonymizer.make_anonymous(asker, admin)
      Jobs::PeerLearningTendHelp.new.execute({})

      expect(requests.sole).to have_attributes(state: "unmarked", user: Discourse.system_user)
      expect(requests.sole.calls).to be_empty
    end

    it "that are one now are told of everything once" do
      other = Fabricate(:user)
      requests.sole.calls.create!(user: other, told_at: now)
      UserMerger.new(helper, other).merge!

      expect(requests.sole).to have_attributes(taker: other, state: "taken")
      expect(requests.sole.calls.map(&:user)).to eq([other])
    end

    it "that are one now do not look after their own request" do
      UserMerger.new(helper, asker).merge!

      expect(requests.sole).to have_attributes(user: asker, taker: nil, state: "open")
    end
  end
end
