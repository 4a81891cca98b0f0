# frozen_string_literal: true

RSpec.describe "What becomes of a learning profile with its account", type: :request do
  # No other number in these tables is as high, so wherever it stands, it is the member.
  let(:member_id) { 1_234_567_890 }
  let!(:member) do
    Fabricate(
      :learning_member,
      id: member_id,
      offers: {
        skill => 3,
      },
      affiliation: "Kano user group",
    )
  end

  fab!(:skill) { Fabricate(:learning_skill, names: { "en" => "Guided tours" }) }
  fab!(:other, :user)
  fab!(:third, :user)
  fab!(:admin)

  before do
    enable_current_plugin
    PeerLearning::Notices.tell(member, "skills_to_confirm", count: 1)
    receive_directory("username\namina\n", by: member)
    Fabricate(:learning_skill, proposer: member).record("proposed", by: member)
    keep_of_others
    keep_of_connections
    keep_of_rounds
    keep_of_clinics
    keep_of_ambassadors
    keep_of_help
    PeerLearning::Skills::OfferHint.create!(
      user: member,
      skill: Fabricate(:learning_skill),
      people: 3,
      told_at: 1.day.ago,
    )
  end

  # What they chose and saw among others, and others of them.
  def keep_of_others
    today = Date.new(2026, 11, 22)
    [[member, third], [third, member]].each do |one, two|
      PeerLearning::Peers::Choice.make(user_id: one.id, peer_id: two.id, choice: "hidden", today:)
      PeerLearning::Peers::FirstShowing.remember(seeker_id: one.id, peer_id: two.id, today:)
    end
  end

  # What they asked for and what they were asked, agreed on with others.
  def keep_of_connections
    now = Time.zone.now
    [[member, third], [third, member]].each do |learner, teacher|
      connection = Fabricate(:learning_connection, learner:, teacher:, skill:, goal: "Mine")
      connection.record("proposed", by: learner, now:)
      PeerLearning::Connections::Slot.propose([1.day.from_now], connection:, by: learner)
      leave_behind(connection, learner, teacher, now:)
    end
  end

  # What they wrote, whom they thanked and who thanked them, what they needed and what they saw to.
  def leave_behind(connection, learner, teacher, now:)
    connection.create_summary!(author: learner, did: "A tour", finished_at: now)
    connection.thanks.create!(giver: learner, receiver: teacher, skill:, created_at: now)
    connection.support_requests.create!(user: learner, handler: teacher, kind: "interpreter")
  end

  # What they served as, what they did for others, and what others did for them.
  def keep_of_ambassadors
    now = Time.zone.now
    Fabricate(:ambassador_term, user: member).record("began", by: member, now:)
    Fabricate(:ambassador_term, user: third, successor: member)
    item = PeerLearning::Ambassadors::Item.create!(source: "drafts", source_id: 1)
    item.update!(state: "taken", taker: member, offered_to: member)
    item.record("noted", by: member, words: "Mine", now:)
    PeerLearning::Ambassadors::Item.create!(source: "newcomers", source_id: member_id)
  end

  # What a round would have brought them, and how they would have had it.
  def keep_of_rounds
    round = Fabricate(:learning_round)
    place = { "place" => 1, "members" => [member.id, third.id], "extra" => [] }
    round.draws.create!(rules: {}, author: member, places: [place], pins: [place])
    PeerLearning::Connections::Outcome.warn([member.id], round:, now: Time.zone.now)
  end

  # What they run, come to, were at and asked, and what a calendar reads it with.
  def keep_of_clinics
    now = Time.zone.now
    clinic = Fabricate(:clinic, author: member)
    clinic.roles.create!(user: member, role: "sharer")
    clinic.interests.create!(user: member, created_at: now)
    clinic.invitations.create!(user: member, created_at: now)
    question = clinic.questions.create!(user: member, words: "With a phone?", created_at: now)
    question.votes.create!(user: member)
    sitting = Fabricate(:sitting, clinic:)
    sitting.support_requests.create!(user: member, kind: "connectivity")
    about = { title: "Maps", language: "en", held_on: now, licence: "cc0" }
    recording = sitting.recordings.create!(author: member, reviewer: member, **about)
    recording.speakers.create!(user: member)
    recording.uses.create!(user: member, words: "At school", created_at: now)
    recording.translations.create!(user: member, language: "ig", stance: "wants", created_at: now)
    attendance = Fabricate(:attendance, user: member, sitting:)
    attendance.create_certificate!(
      user: member,
      code: "MemberWasThere",
      name: "Member",
      locale: "en",
      created_at: now,
    )
    PeerLearning::Clinics::FeedKey.of(member)
  end

  # What they asked for, what they were told of and what they took.
  def keep_of_help
    request = Fabricate(:help_request, asker: member, skills: [skill])
    request.calls.create!(user: third, told_at: Time.zone.now)
    taken = Fabricate(:help_request, asker: Fabricate(:user), state: "taken", taker: member)
    taken.calls.create!(user: member, state: "took")
    Fabricate(:help_request, asker: third, state: "solved").update!(solver_id: member_id)
  end

  def tables
    ActiveRecord::Base.connection.tables.grep(/\Apeer_learning_/)
  end

  # Tables that have a row in which somebody's id stands, in a column of its own or inside of one.
  def tables_with(id)
    tables.select { |table| DB.query_single(<<~SQL).any? }
        SELECT 1 FROM #{table} AS kept WHERE to_jsonb(kept)::text ~ '\\y#{id}\\y' LIMIT 1
      SQL
  end

  def tables_with_column(*columns)
    tables.select do |table|
      columns.any? { |column| ActiveRecord::Base.connection.column_exists?(table, column) }
    end
  end

  def tables_of_members
    tables_with_column(:user_id, :seeker_id, :peer_id, :asker_id, :teacher_id, :author_id) |
      tables_of_connections | tables_of_ambassadors
  end

  # What somebody did in it for others stays, in nobody's name.
  def tables_of_ambassadors
    lines = tables_with_column(:actor_id) & tables_with_column(:term_id, :item_id)
    lines | tables_with_column(:taker_id)
  end

  # Of others too, who keep what is theirs.
  def tables_of_connections
    tables_with_column(:connection_id)
  end

  # What members did for everybody.
  def tables_of_the_catalogue
    tables_with_column(:proposer_id, :actor_id) - tables_of_connections - tables_of_ambassadors
  end

  def notices_of(user)
    Notification.where(user_id: user.id).where("data LIKE '%peer_learning.%'")
  end

  it "is looked for in every table that keeps something of members" do
    expect([tables_of_members, tables_of_the_catalogue]).to all(be_present)
    expect(tables_with(member_id)).to match_array(tables_of_members + tables_of_the_catalogue)
  end

  it "goes when the account is destroyed, even while the plugin is disabled" do
    SiteSetting.peer_learning_enabled = false
    UserDestroyer.new(admin).destroy(member)

    expect(tables_with(member_id)).to eq([])
    expect(notices_of(member)).to be_empty
  end

  it "goes when the account is made anonymous, but for what that account did for everybody" do
    UserAnonymizer.make_anonymous(member, admin)

    expect(tables_with(member_id)).to match_array(tables_of_the_catalogue)
    expect(notices_of(member)).to be_empty
  end

  it "goes with an account that is made anonymous while the plugin is disabled" do
    SiteSetting.peer_learning_enabled = false
    UserAnonymizer.make_anonymous(member, admin)

    expect(tables_with(member_id)).to match_array(tables_of_the_catalogue)
    expect(notices_of(member)).to be_empty
  end

  it "moves when the account is merged into another, even while the plugin is disabled" do
    before = tables_with(member_id)
    SiteSetting.peer_learning_enabled = false
    UserMerger.new(member, other).merge!

    expect(tables_with(member_id)).to eq([])
    expect(tables_with(other.id)).to include(*before)
    expect(other.learning_profile.affiliation).to eq("Kano user group")
  end

  describe "connections" do
    let(:connections) { PeerLearning::Connections::Connection.order(:id) }

    def told(user)
      Notification.where(user:).map { |notice| notice.data_hash[:kind] }
    end

    {
      "destroyed" => ->(user, by) { UserDestroyer.new(by).destroy(user) },
      "made anonymous" => ->(user, by) { UserAnonymizer.make_anonymous(user, by) },
      "suspended" => ->(user, _) { DiscourseEvent.trigger(:user_suspended, user:) },
    }.each do |done, act|
      it "are called off in nobody's name when the account is #{done}, and the others told so" do
        Jobs.run_immediately!
        act.call(member, admin)

        expect(connections.map(&:state)).to eq(%w[cancelled cancelled])
        expect(told(third)).to eq(["peer_learning.connection_cancelled"] * 2)
        cancelled = PeerLearning::Connections::Change.where(change: "cancelled")
        expect(cancelled.map(&:actor)).to eq([nil, nil])
      end
    end

    it "keep that others met, but not with whom nor what that member wrote" do
      connections.update_all(state: "met")
      UserDestroyer.new(admin).destroy(member)

      expect(connections.map(&:state)).to eq(%w[met met])
      expect(connections.map(&:goal)).to eq([nil, "Mine"])
      expect(connections.flat_map(&:members).map(&:user)).to eq([third, third])
    end

    it "leave what everybody can read of them to others, without who it was" do
      SiteSetting.peer_learning_summaries_category = Fabricate(:category).id
      shared = connections.first
      shared.update!(state: "summarised")
      shared.members.each { |part| part.update!(may_publish: true) }
      PeerLearning::Connections::Summary::Publish.call(
        params: {
          connection_id: shared.id,
        },
        now: Time.zone.now,
      )
      topic = shared.summary.reload.topic
      expect(topic.first_post.raw).to include("@#{member.username}", "@#{third.username}")

      UserDestroyer.new(admin).destroy(member)
      raw = topic.reload.first_post.raw
      expect(raw).to include("by @#{third.username}:", "A tour")
      expect(raw).not_to include(member.username)

      UserAnonymizer.make_anonymous(third, admin)
      expect(topic.reload.first_post.raw).to start_with("Learned together by members of this forum")
    end

    it "go when nobody is left in them" do
      [member, third].each { |user| UserDestroyer.new(admin).destroy(user) }

      expect(connections).to be_empty
      expect(PeerLearning::Connections::Change.count).to eq(0)
      expect(PeerLearning::Connections::Slot.count).to eq(0)
      expect(PeerLearning::Connections::Summary.count).to eq(0)
    end

    it "are nobody's with themselves when both accounts become one" do
      UserMerger.new(member, third).merge!

      expect(connections.map(&:state)).to eq(%w[cancelled cancelled])
      expect(connections.map { |connection| connection.members.map(&:user) }).to eq(
        [[third], [third]],
      )
    end

    it "follow a skill into which theirs is merged" do
      into = Fabricate(:learning_skill)
      first = connections.first
      first.teachings.create!(teacher: third, learner: member, skill: into)
      first.thanks.create!(giver: member, receiver: third, skill: into, created_at: Time.zone.now)
      DiscourseEvent.trigger(:peer_learning_skills_merged, skill.id, into.id)

      expect(connections.map(&:skill)).to eq([into, into])
      expect(first.reload.teachings.map(&:skill)).to eq([into])
      expect(first.thanks.map(&:skill)).to eq([into])
    end
  end

  it "stays when the account is renamed" do
    SiteSetting.hide_new_user_profiles = false
    expect { member.update!(username: "Another.Name") }.not_to change { tables_with(member_id) }

    sign_in(other)
    get "/peer-learning/members/another.name.json"
    expect(response.parsed_body["member"]["affiliation"]).to eq("Kano user group")
  end

  it "does not mind accounts that told nothing" do
    UserAnonymizer.make_anonymous(Fabricate(:user), admin)
    UserMerger.new(other, member).merge!

    expect(tables_with(member_id)).to match_array(tables_of_members + tables_of_the_catalogue)
  end

  %i[suspended_till silenced_till].each do |column|
    it "is hidden at once by #{column}, and back when that is over" do
      sign_in(Fabricate(:learning_member, wants: { skill => 0 }))

      expect(seen).to eq([true, true, true])
      member.update_columns(column => 1.year.from_now)
      expect(seen).to eq([false, false, false])
      member.update_columns(column => nil)
      expect(seen).to eq([true, true, true])
    end
  end

  # On their page, in the directory, among suggestions.
  def seen
    get "/peer-learning/members/#{member.username}.json"
    page = response.status == 200
    get "/peer-learning/peers.json"
    listed = response.parsed_body["members"].any? { |card| card["user"]["id"] == member_id }
    get "/peer-learning/peers/suggestions.json"
    [page, listed, response.parsed_body["peers"].any? { |peer| peer["user"]["id"] == member_id }]
  end
end
