# frozen_string_literal: true

RSpec.describe PeerLearning::Connections::Connection::Bring do
  fab!(:skill, :learning_skill)
  fab!(:learner) { member(for_affiliate: true) }
  fab!(:teacher) { Fabricate(:learning_member, offers: { skill => 3 }) }
  fab!(:colleague) { member(affiliation: "wikimedians OF kano") }
  fab!(:connection) { Fabricate(:learning_connection, learner:, teacher:, skill:) }

  let(:now) { Time.utc(2026, 11, 24, 12) }
  let(:connections) { PeerLearning::Connections }

  before do
    enable_current_plugin
    connection.member(teacher).update!(answer: "accepted")
    connection.move_on(by: teacher, now:)
  end

  def member(affiliation: "Wikimedians of Kano", **values)
    Fabricate(:learning_member, affiliation:, trust_level: 2, **values)
  end

  def bring(user = colleague, by: learner, at: now)
    described_class.call(
      params: {
        connection_id: connection.id,
        colleague_id: user.id,
      },
      guardian: by.guardian,
      now: at,
    )
  end

  def press(verb, by:, at: now, **params)
    verb.call(
      params: {
        connection_id: connection.id,
        **params,
      },
      guardian: User.find(by.id).guardian,
      now: at,
    )
  end

  def accept(by: colleague, **params)
    press(connections::Connection::Accept, by:, **params)
  end

  def changes
    connection.trace.reload.map(&:change)
  end

  def people
    connection.reload.taking_part.map(&:user)
  end

  def found(by: learner)
    connections::Colleagues.new(connection.reload, User.find(by.id).guardian, now:).first
  end

  def schedule(starts_at = now + 2.days)
    connections::Slot.propose([starts_at], connection:, by: learner)
    connection.slots.reload.sole.pick(teacher)
    connection.settle_time(by: teacher, now:)
  end

  it "asks a colleague along, who is not in it before they say yes" do
    expect(bring).to run_successfully
    expect(bring).to run_successfully

    expect(changes).to eq(%w[agreed invited])
    expect(connection.reload.member(colleague)).to have_attributes(
      answer: "open",
      brought_by: learner,
    )
    expect(people).to eq([learner, teacher])
    week = PeerLearning::Skills::Week.after(now)
    expect(PeerLearning::Peers::Commitments.taken([colleague.id], week:)[colleague.id]).to eq(0)
  end

  it "gives who says yes the lessons of who brought them" do
    bring
    2.times { expect(accept).to run_successfully }

    expect(people).to eq([learner, teacher, colleague])
    lessons = connection.teachings.reload.map { |lesson| [lesson.teacher, lesson.learner] }
    expect(lessons).to eq([[teacher, learner], [teacher, colleague]])
    expect(changes).to eq(%w[agreed invited joined])
  end

  it "lets them in where the others meet, at the time that is agreed on" do
    press(connections::Connection::OpenRoom, by: learner)
    schedule
    bring
    topic = connection.reload.topic
    expect(topic.allowed_users).not_to include(colleague)
    accept

    expect(connection.reload).to have_attributes(state: "scheduled", starts_at: now + 2.days)
    expect(connection.slots.sole.picks.map(&:user)).to contain_exactly(learner, teacher, colleague)
    expect(topic.reload.allowed_users).to include(colleague)
  end

  it "lets them have a say in a time that is not agreed on yet" do
    bring
    connections::Slot.propose([now + 2.days], connection:, by: learner)
    accept
    press(connections::Slot::Pick, by: teacher, slot_id: connection.slots.reload.sole.id)
    expect(connection.reload.state).to eq("accepted")

    press(connections::Slot::Pick, by: colleague, slot_id: connection.slots.sole.id)
    expect(connection.reload.state).to eq("scheduled")
  end

  it "holds up no time while they have not answered" do
    bring
    schedule

    expect(connection.reload.state).to eq("scheduled")
  end

  it "leaves the rest as it was when they say no" do
    bring
    2.times { expect(press(connections::Connection::Decline, by: colleague)).to run_successfully }

    expect(changes).to eq(%w[agreed invited stays_away])
    expect(connection.reload).to have_attributes(state: "accepted", seat_free?: true)
    expect(connection.teachings.size).to eq(1)
    expect(connections::Connection.visible_to(colleague)).to be_empty
  end

  it "shows them what it is, and lets them do nothing but answer" do
    bring
    expect(connections::Connection.visible_to(colleague)).to eq([connection])
    verbs = [connections::Connection::Cancel, connections::Slot::Propose, connections::Slot::Pick]
    results =
      verbs.map { |verb| press(verb, by: colleague, slot_id: 1, starts: [(now + 1.day).iso8601]) }
    expect(results).to all(fail_to_find_a_model(:member))

    connection.update!(state: "met")
    expect(connections::Connection.visible_to(colleague)).to be_empty
    expect(colleague.guardian.can_see_connection?(connection.reload)).to eq(false)
  end

  it "counts nothing on who did not answer once they have met" do
    schedule
    bring
    at = now + 4.days
    press(connections::Connection::AskWhetherMet, by: learner, at:)
    expect(connection.reload.member(colleague).asked_whether_met_at).to be_nil

    [learner, teacher].each do |user|
      press(connections::Connection::SayWhetherMet, by: user, at:, met: false)
    end
    expect(connection.reload.state).to eq("not_met")
  end

  it "takes back the invitations of who leaves" do
    third = Fabricate(:learning_member)
    connection.members.create!(user: third, answer: "accepted")
    connection.teachings.create!(teacher:, learner: third, skill:)
    connection.reload
    bring
    connections::Tell.call(params: { connection_id: connection.id }, now:)
    expect(Notification.where(user: colleague).count).to eq(1)
    press(connections::Connection::Cancel, by: learner)

    expect(connection.reload.members.map(&:user)).to contain_exactly(learner, teacher, third)
    expect(Notification.where(user: colleague)).to be_empty
    expect(accept).to fail_to_find_a_model(:member)
  end

  it "is told to whom it concerns, and to nobody else" do
    other = member
    bring
    bring(other, at: now + 1.minute)
    told = -> do
      connections::Tell.call(params: { connection_id: connection.id }, now:)
      [learner, teacher, colleague, other].map do |user|
        Notification
          .where(user:)
          .order(:id)
          .map { |notice| notice.data_hash[:kind].delete_prefix("peer_learning.connection_") }
      end
    end
    expect(told.call).to eq([["agreed"], [], ["invited"], ["invited"]])

    accept
    press(connections::Connection::Decline, by: other)
    expect(told.call).to eq([%w[agreed joined stays_away], ["joined"], [], []])
  end

  describe "is possible" do
    it "for who takes part for an affiliate, and has a lesson in it" do
      expect(bring(by: teacher)).to fail_to_find_a_model(:colleague)

      learner.learning_profile.update!(for_affiliate: false)
      learner.reload
      expect(bring).to fail_to_find_a_model(:colleague)
    end

    it "from the agreement until it begins" do
      connection.update!(state: "proposed")
      expect(bring).to fail_a_policy(:in_time)

      connection.update!(state: "scheduled", starts_at: now)
      expect(bring).to fail_a_policy(:in_time)
      expect(bring(at: now - 1.second)).to run_successfully
      expect(accept).to fail_a_policy(:in_time)
    end

    it "while there are seats" do
      bring(member)
      bring(member)
      expect(bring).to fail_a_policy(:seat_free)
    end

    it "for members alone" do
      expect(bring(by: Fabricate(:admin))).to fail_to_find_a_model(:member)
    end

    it "unless they are silenced" do
      learner.update!(silenced_till: 1.year.from_now)
      expect(bring).to fail_to_find_a_model(:colleague)
    end
  end

  describe "lists colleagues" do
    it "by their affiliation, however it is written" do
      member(affiliation: "Wikimedians of Kano and Kaduna")
      member(affiliation: "")

      expect(found).to eq([colleague])
    end

    {
      "who show themselves to nobody" => ->(profile) do
        profile.update!(visibility: "nobody", consented_at: nil)
      end,
      "on a break" => ->(profile) { profile.update!(paused_until: Date.new(2027, 1, 1)) },
      "who stepped back" => ->(profile) { profile.update!(stepped_back_at: Time.zone.now) },
      "without room" => ->(profile) { profile.update!(capacity: 0) },
      "who are silenced" => ->(profile) { profile.user.update!(silenced_till: 1.year.from_now) },
      "who are suspended" => ->(profile) do
        profile.user.update!(suspended_at: 1.day.ago, suspended_till: 1.year.from_now)
      end,
      "who do not speak the language" => ->(profile) { profile.languages.update_all(code: "ha") },
      "who speak too little of it" => ->(profile) { profile.languages.update_all(proficiency: 1) },
    }.each do |whom, change|
      it "but not those #{whom}" do
        expect(found).to eq([colleague])
        change.call(colleague.learning_profile)

        expect(found).to be_empty
        expect(bring).to fail_to_find_a_model(:colleague)
      end
    end

    it "but not those without room left" do
      other = Fabricate(:learning_connection, learner: colleague, state: "accepted")
      other.member(colleague).update!(answer: "accepted")

      expect(found).to be_empty
    end

    it "but not those with whom anybody in it is not on speaking terms" do
      [[colleague, teacher], [teacher, colleague]].each do |one, other|
        muted = MutedUser.create!(user: one, muted_user: other)
        expect(found).to be_empty
        muted.destroy!
        ignored = IgnoredUser.create!(user: one, ignored_user: other, expiring_at: 1.year.from_now)
        expect(found).to be_empty
        ignored.destroy!
      end
      expect(found).to eq([colleague])
    end

    it "but not those whom anybody in it does not want to meet, or who do not want to meet them" do
      today = now.to_date
      [[colleague, teacher], [teacher, colleague]].each do |one, other|
        PeerLearning::Peers::Choice.make(
          user_id: one.id,
          peer_id: other.id,
          choice: "hidden",
          today:,
        )
        expect(found).to be_empty
        PeerLearning::Peers::Choice.delete_all
      end

      declined = Fabricate(:learning_connection, learner: teacher, teacher: colleague)
      declined.member(colleague).update!(answer: "declined", answered_at: now)
      declined.update!(state: "declined", ended_at: now)
      expect(found).to be_empty
    end

    it "but nobody who was asked already" do
      bring

      expect(found).to be_empty
    end
  end
end
