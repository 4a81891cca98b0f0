# frozen_string_literal: true

# Whoever comes first has done it, and nothing is done twice: times, rooms, reminders, summaries.
RSpec.describe "Meeting, at once and in spite of being killed" do
  # Two connections see only what is committed.
  self.use_transactional_tests = false

  let(:tries) { 10 }

  let!(:skill) { Fabricate(:learning_skill) }
  let!(:learner) { Fabricate(:learning_member, wants: { skill => 0 }) }
  let!(:teacher) { Fabricate(:learning_member, offers: { skill => 3 }) }
  let!(:category) { Fabricate(:category, user: Discourse.system_user) }
  let(:now) { Time.utc(2026, 11, 24, 12) }
  let(:connections) { PeerLearning::Connections }
  let(:connection) { connections::Connection }

  before do
    enable_current_plugin
    SiteSetting.peer_learning_summaries_category = category.id
    # What core counts of tags would stay behind.
    SiteSetting.tagging_enabled = false
  end

  after do
    connection.destroy_all
    Notification.where(user: [learner, teacher]).delete_all
    [rooms, category.topics].each do |topics|
      Post.with_deleted.where(topic_id: topics.select(:id)).delete_all
      topics.each(&:destroy!)
    end
    [learner, teacher, category, skill].each(&:destroy!)
    SiteSetting.peer_learning_enabled = false
    SiteSetting.peer_learning_summaries_category = ""
    SiteSetting.tagging_enabled = true
  end

  def rooms
    Topic.with_deleted.where(archetype: Archetype.private_message)
  end

  def made(state = "accepted", **values)
    made = Fabricate(:learning_connection, learner:, teacher:, skill:, state:, **values)
    made.members.each { |member| member.update!(answer: "accepted") }
    made
  end

  def press(verb, made, by: nil, at: now, **params)
    verb.call(params: { connection_id: made.id, **params }, guardian: by&.guardian, now: at)
  end

  def at_once(*blocks)
    waiting = Queue.new
    blocks.each_with_index { |block, index| waiting << [index, block] }
    twice_at_once do
      index, block = waiting.pop
      [index, block.call]
    end.sort_by(&:first).map(&:last)
  end

  def changes(made)
    made.trace.reload.map(&:change)
  end

  def propose(made, *days)
    press(
      connections::Slot::Propose,
      made,
      by: learner,
      starts: days.map { |day| (now + day.days).iso8601 },
    )
    made.slots.reload
  end

  it "settles one time, however both press" do
    tries.times do
      held = made
      first, last = propose(held, 1, 2)
      at_once(
        -> { press(connections::Slot::Pick, held, by: teacher, slot_id: first.id) },
        -> { press(connections::Slot::Pick, held, by: teacher, slot_id: last.id) },
      )

      expect(changes(held).count("scheduled")).to eq(1)
      expect([first, last].map(&:starts_at)).to include(held.reload.starts_at)
    end
  end

  it "picks a time, or sees it taken away, but never half of both" do
    tries.times do
      held = made
      slot = propose(held, 1).sole
      press(connections::Slot::Pick, held, by: teacher, slot_id: slot.id)
      picked, moved =
        at_once(
          -> { press(connections::Slot::Pick, held, by: teacher, slot_id: slot.id) },
          -> do
            press(connections::Slot::Propose, held, by: learner, starts: [(now + 3.days).iso8601])
          end,
        )

      expect(moved).to run_successfully
      expect(picked).to fail_to_find_a_model(:slot) if picked.failure?
      expect(held.reload).to have_attributes(state: "accepted", starts_at: nil)
      expect(held.slots.map(&:starts_at)).to eq([now + 3.days])
    end
  end

  it "keeps the most times there may be, whoever is fast" do
    held = made
    propose(held, 1, 2, 3, 4, 5)
    at_once(-> { propose(held, 6) }, -> { propose(held, 7) })

    expect(held.slots.reload.size).to eq(connections::Slot::MOST)
  end

  it "opens one room for both workers" do
    tries.times do
      held = made
      twice_at_once { press(connection::OpenRoom, held) }

      room = rooms.sole
      expect(held.reload.topic_id).to eq(room.id)
      Post.where(topic: room).delete_all
      room.destroy!
    end
  end

  it "opens one room though it was killed after it had begun it" do
    held = made
    kill_at("PostCreator.create!", done: true)
    expect { press(connection::OpenRoom, held) }.to raise_error(Interrupt)
    expect([rooms.count, held.reload.topic_id]).to eq([0, nil])

    2.times { Jobs::PeerLearningTendConnections.new.execute({}) }
    expect(held.reload.topic_id).to eq(rooms.sole.id)
  end

  it "reminds once, and asks once whether they met" do
    tries.times do
      held = made
      propose(held, 3)
      press(connections::Slot::Pick, held, by: teacher, slot_id: held.slots.sole.id)
      twice_at_once do
        press(connection::RemindOfMeeting, held, at: now + 2.5.days, reminder: "day_before")
      end
      twice_at_once { press(connection::AskWhetherMet, held, at: now + 4.days) }
      twice_at_once { press(connection::HearNoLonger, held, at: now + 12.days) }

      expect(changes(held)).to eq(%w[times_proposed scheduled day_before asked_whether_met not_met])
    end
  end

  it "believes the yes of one and the no of the other" do
    tries.times do
      held = made("scheduled", starts_at: now - 1.day)
      at_once(
        -> { press(connection::SayWhetherMet, held, by: learner, met: true) },
        -> { press(connection::SayWhetherMet, held, by: teacher, met: false) },
      )

      expect([held.reload.state, changes(held)]).to eq(["met", ["met"]])
    end
  end

  it "keeps one summary of two who begin it" do
    tries.times do
      held = made("met", starts_at: now - 1.day)
      at_once(
        -> { press(connections::Summary::Write, held, by: learner, did: "A tour") },
        -> { press(connections::Summary::Write, held, by: teacher, hard: "The time") },
      )

      expect(held.reload.summary).to have_attributes(did: "A tour", hard: "The time")
    end
  end

  describe "a summary that all want to be public" do
    def agreed
      held = made("summarised", starts_at: now - 1.day)
      held.create_summary!(did: "A tour", finished_at: now)
      held.members.each { |member| member.update!(may_publish: true) }
      held
    end

    it "has one topic, whoever publishes it" do
      tries.times do
        held = agreed
        twice_at_once { press(connections::Summary::Publish, held) }

        expect(held.summary.reload.topic_id).to eq(category.topics.order(:id).last.id)
      end
      expect(category.topics.count).to eq(tries)
    end

    it "has none after it was taken back, whoever was first" do
      tries.times do
        held = agreed
        at_once(
          -> { press(connections::Summary::Publish, held) },
          -> { press(connections::Summary::WithdrawPublishing, held, by: learner) },
        )

        expect(held.summary.reload.topic_id).to be_nil
      end
      expect(category.topics).to be_empty
    end

    it "has one though it was killed after it had begun it" do
      held = agreed
      kill_at("PostCreator.create!", done: true)
      expect { press(connections::Summary::Publish, held) }.to raise_error(Interrupt)
      expect([category.topics.count, held.summary.reload.topic_id]).to eq([0, nil])

      2.times { Jobs::PeerLearningTendConnections.new.execute({}) }
      expect(held.summary.reload.topic_id).to eq(category.topics.sole.id)
    end

    it "stands or is gone as a whole though taking it back was killed" do
      held = agreed
      press(connections::Summary::Publish, held)
      kill_at("PostDestroyer.new", done: true)
      expect { press(connections::Summary::WithdrawPublishing, held, by: learner) }.to raise_error(
        Interrupt,
      )
      expect(held.reload.may_publish?).to eq(true)

      press(connections::Summary::WithdrawPublishing, held, by: learner)
      expect(category.topics).to be_empty
    end
  end

  describe "what is needed for it" do
    let(:keepers) { [learner, teacher] }
    let!(:request) { made.support_requests.create!(user: learner, kind: "interpreter") }

    before do
      SiteSetting.peer_learning_working_group_groups = Group::AUTO_GROUPS[:trust_level_1].to_s
      keepers.each { |user| Group.user_trust_level_change!(user.id, 1) }
    end

    after { SiteSetting.peer_learning_working_group_groups = "3" }

    def take(keeper)
      connections::SupportRequest::Take.call(
        params: {
          support_request_id: request.id,
        },
        guardian: User.find(keeper.id).guardian,
        now:,
      )
    end

    it "is taken by one of the working group" do
      results = at_once(*keepers.map { |keeper| -> { take(keeper) } })

      expect(results.count(&:success?)).to eq(1)
      expect(results.find(&:failure?)).to fail_a_policy(:free)
    end

    it "is told of in one line" do
      tries.times do
        request.reload.update!(told_at: nil)
        Notification.where(user: teacher).delete_all
        twice_at_once { connections::SupportRequest::TellWorkingGroup.call(now:) }

        expect(Notification.where(user: teacher).count).to eq(1)
      end
    end
  end
end
