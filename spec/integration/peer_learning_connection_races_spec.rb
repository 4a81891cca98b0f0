# frozen_string_literal: true

# Whoever comes first has done it; who comes second is told so, and nothing is done twice.
RSpec.describe "Pressing at once" do
  # Two connections see only what is committed.
  self.use_transactional_tests = false

  let(:tries) { 10 }

  let!(:skill) { Fabricate(:learning_skill) }
  let!(:asker) { Fabricate(:learning_member, wants: { skill => 0 }) }
  let!(:peer) { Fabricate(:learning_member, offers: { skill => 3 }) }
  let!(:third) { Fabricate(:learning_member, wants: { skill => 0 }) }
  let(:now) { Time.zone.now }
  let(:connection) { PeerLearning::Connections::Connection }

  before { enable_current_plugin }

  after do
    connection.destroy_all
    [asker, peer, third, skill].each(&:destroy!)
    SiteSetting.peer_learning_enabled = false
  end

  def ask(by:, of:)
    connection::Ask.call(
      params: {
        peer: of.username,
        skill_id: skill.id,
        language: "en",
        starts: [1.day.from_now.iso8601],
      },
      guardian: by.guardian,
      now:,
    )
  end

  def press(verb, made, by: nil, at: now)
    verb.call(params: { connection_id: made.id }, guardian: by&.guardian, now: at)
  end

  # Both blocks at once: their results, in the order of the blocks.
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

  def made(expires_at: 7.days.from_now)
    Fabricate(:learning_connection, learner: asker, teacher: peer, skill:, expires_at:)
  end

  def made_for_three
    made.tap do |group|
      group.members.create!(user: third)
      group.teachings.create!(teacher: peer, learner: third, skill:)
    end
  end

  # A spec's many tries leave nothing to each other.
  def many_times
    tries.times do
      yield
      connection.destroy_all
    end
  end

  it "asks both once, pressed twice" do
    peer.learning_profile.languages.update_all(code: "ar")
    third.learning_profile.update!(interprets: true)
    Fabricate(:learning_language, user: third, code: "ar")
    PeerLearning::Skills::SkillTag.where(user: third).delete_all
    many_times do
      first, second =
        twice_at_once do
          connection::AskBoth.call(
            params: {
              sharer: peer.username,
              interpreter: third.username,
              skill_id: skill.id,
            },
            guardian: asker.guardian,
            now:,
          )
        end

      expect([first, second]).to all(run_successfully)
      expect(first[:connection]).to eq(second[:connection])
      expect(connection.count).to eq(1)
      expect(changes(first[:connection])).to eq(["proposed"])
    end
  end

  it "asks once, pressed twice" do
    many_times do
      first, second = twice_at_once { ask(by: asker, of: peer) }

      expect([first, second]).to all(run_successfully)
      expect(first[:connection]).to eq(second[:connection])
      expect(connection.sole.slots.size).to eq(1)
      expect(changes(connection.sole)).to eq(["proposed"])
    end
  end

  it "asks no more peers at once than a member may" do
    SiteSetting.peer_learning_max_open_asks = 1
    Fabricate(:learning_skill_tag, user: third, skill:)
    many_times do
      results = at_once(-> { ask(by: asker, of: peer) }, -> { ask(by: asker, of: third) })

      expect(results.count(&:success?)).to eq(1)
      expect(connection.count).to eq(1)
    end
  end

  it "makes one of two who ask each other" do
    Fabricate(:learning_skill_tag, user: asker, skill:)
    many_times do
      results = at_once(-> { ask(by: asker, of: peer) }, -> { ask(by: peer, of: asker) })

      expect(results.count(&:success?)).to eq(1)
      expect(connection.count).to eq(1)
    end
  end

  it "agrees once when one accepts twice" do
    many_times do
      pair = made
      results = twice_at_once { press(connection::Accept, pair, by: peer) }

      expect(results).to all(run_successfully)
      expect(changes(pair)).to eq(%w[accepted agreed])
    end
  end

  it "agrees once when the last two accept" do
    many_times do
      group = made_for_three
      results =
        at_once(
          -> { press(connection::Accept, group, by: peer) },
          -> { press(connection::Accept, group, by: third) },
        )

      expect(results).to all(run_successfully)
      expect(group.reload.state).to eq("accepted")
      expect(changes(group)).to eq(%w[accepted accepted agreed])
    end
  end

  it "is either answered or expired" do
    many_times do
      pair = made(expires_at: 1.second.ago)
      accepted, expired =
        at_once(
          -> { press(connection::Accept, pair, by: peer) },
          -> { press(connection::Expire, pair) },
        )

      expect([accepted, expired].count(&:success?)).to eq(1)
      expect(pair.reload.state).to eq(accepted.success? ? "accepted" : "expired")
      expect(changes(pair)).to eq(accepted.success? ? %w[accepted agreed] : %w[expired])
    end
  end

  describe "an agreement that nobody found a time for" do
    def overdue
      agreed = made
      agreed.member(peer).update!(answer: "accepted")
      agreed.move_on(by: peer, now: now - 20.days)
      agreed.say_last_word(now: now - 3.days)
      agreed
    end

    it "ends, or has a time, but never both" do
      many_times do
        held = overdue
        PeerLearning::Connections::Slot.propose([now + 1.day], connection: held, by: asker)
        slot = held.slots.reload.sole
        picked, ended =
          at_once(
            -> do
              PeerLearning::Connections::Slot::Pick.call(
                params: {
                  connection_id: held.id,
                  slot_id: slot.id,
                },
                guardian: peer.guardian,
                now:,
              )
            end,
            -> { press(connection::Expire, held) },
          )

        expect([picked, ended].count(&:success?)).to eq(1)
        expect(held.reload.state).to eq(picked.success? ? "scheduled" : "expired")
        expect(changes(held).last).to eq(picked.success? ? "scheduled" : "lapsed")
      end
    end

    it "ends, or has times to choose from, but never both" do
      many_times do
        held = overdue
        proposed, ended =
          at_once(
            -> do
              PeerLearning::Connections::Slot::Propose.call(
                params: {
                  connection_id: held.id,
                  starts: [(now + 1.day).iso8601],
                },
                guardian: peer.guardian,
                now:,
              )
            end,
            -> { press(connection::Expire, held) },
          )

        expect([proposed, ended].count(&:success?)).to eq(1)
        expect(held.reload.state).to eq(proposed.success? ? "accepted" : "expired")
      end
    end

    it "is reminded of, told the end of, and ended once" do
      many_times do
        held = made
        held.member(peer).update!(answer: "accepted")
        held.move_on(by: peer, now:)
        twice_at_once { press(connection::Remind, held, at: now + 8.days) }
        twice_at_once { press(connection::SayLastWord, held, at: now + 12.days) }
        twice_at_once { press(connection::Expire, held, at: now + 15.days) }

        expect(changes(held)).to eq(%w[agreed time_reminder last_word lapsed])
      end
    end
  end

  describe "the last seat" do
    let!(:colleagues) do
      Array.new(2) do
        Fabricate(:learning_member, affiliation: "Wikimedians of Kano", trust_level: 2)
      end
    end

    before do
      [asker, peer].each do |user|
        user.learning_profile.update!(affiliation: "Wikimedians of Kano", for_affiliate: true)
      end
    end

    after { colleagues.each(&:destroy!) }

    def bring(held, colleague, by:)
      connection::Bring.call(
        params: {
          connection_id: held.id,
          colleague_id: colleague.id,
        },
        guardian: by.guardian,
        now:,
      )
    end

    def agreed_with_three
      held = made_for_three
      held.members.each { |member| member.update!(answer: "accepted") }
      held.move_on(by: peer, now:)
      held
    end

    it "is given once when two bring somebody" do
      many_times do
        held = agreed_with_three
        results =
          at_once(
            -> { bring(held, colleagues.first, by: asker) },
            -> { bring(held, colleagues.last, by: peer) },
          )

        expect(results.count(&:success?)).to eq(1)
        expect(results.find(&:failure?)).to fail_a_policy(:seat_free)
        expect(held.members.reload.size).to eq(4)
        expect(changes(held)).to eq(%w[agreed invited])
      end
    end

    it "is asked for once, pressed twice" do
      many_times do
        held = agreed_with_three
        results = twice_at_once { bring(held, colleagues.first, by: asker) }

        expect(results).to all(run_successfully)
        expect(changes(held)).to eq(%w[agreed invited])
      end
    end

    it "is taken once, or given back, as who brought somebody leaves" do
      many_times do
        held = agreed_with_three
        bring(held, colleagues.first, by: asker)
        joined, left =
          at_once(
            -> { press(connection::Accept, held, by: colleagues.first) },
            -> { press(connection::Cancel, held, by: asker) },
          )

        expect(left).to run_successfully
        held.reload
        expect(held.taking_part.map(&:user)).to contain_exactly(
          peer,
          third,
          *(colleagues.first if joined.success?),
        )
        expect(held.teachings.map(&:learner)).to contain_exactly(
          third,
          *(colleagues.first if joined.success?),
        )
      end
    end
  end

  it "is called off, whether it was accepted before or not" do
    many_times do
      pair = made
      accepted, cancelled =
        at_once(
          -> { press(connection::Accept, pair, by: peer) },
          -> { press(connection::Cancel, pair, by: asker) },
        )

      expect(cancelled).to run_successfully
      expect(pair.reload.state).to eq("cancelled")
      expect(changes(pair)).to eq([*(%w[accepted agreed] if accepted.success?), "cancelled"])
    end
  end

  it "goes on or ends, but never half, when one leaves as another accepts" do
    many_times do
      group = made_for_three
      results =
        at_once(
          -> { press(connection::Accept, group, by: peer) },
          -> { press(connection::Decline, group, by: third) },
        )

      expect(results).to all(run_successfully)
      expect(group.reload.state).to eq("accepted")
      expect(group.taking_part.map(&:user)).to eq([asker, peer])
      expect(changes(group)).to match_array(%w[accepted left agreed])
    end
  end

  it "tells each once, by whichever process comes first" do
    many_times do
      pair = made
      pair.record("proposed", by: asker, now:)
      twice_at_once do
        PeerLearning::Connections::Tell.call(params: { connection_id: pair.id }, now:)
      end

      expect(Notification.where(user: peer).count).to eq(1)
      Notification.where(user: peer).delete_all
    end
  end

  it "fills a place in a round once" do
    many_times do
      params = {
        origin: "round",
        skill_id: skill.id,
        language: "en",
        member_ids: [asker.id, peer.id],
        teachings: [[peer.id, asker.id, skill.id]],
        round_id: 1,
        place_in_round: 1,
        expires_at: 7.days.from_now,
      }
      results = twice_at_once { connection::Propose.call(params:, now:) }

      expect(results).to all(run_successfully)
      expect(changes(connection.sole)).to eq(["proposed"])
    end
  end
end
