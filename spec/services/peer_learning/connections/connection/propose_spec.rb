# frozen_string_literal: true

RSpec.describe PeerLearning::Connections::Connection::Propose do
  subject(:result) { propose }

  fab!(:skill, :learning_skill)
  fab!(:users) { Array.new(3) { Fabricate(:user) } }

  let(:now) { Time.utc(2026, 11, 24, 12) }
  let(:ids) { users.map(&:id) }
  let(:connection) { result[:connection] }

  def propose(**more)
    described_class.call(
      params: {
        origin: "round",
        skill_id: skill.id,
        language: "en",
        member_ids: ids,
        teachings: [[ids[0], ids[1], skill.id]],
        interpreter_id: ids[2],
        round_id: 1,
        place_in_round: 0,
        starts: [now + 3.days],
        expires_at: now + 7.days,
        **more,
      },
      now:,
    )
  end

  it { is_expected.to run_successfully }

  it "waits for everybody's answer" do
    expect(connection).to have_attributes(state: "proposed", origin: "round", asker: nil)
    expect(
      connection.members.map { |member| [member.user_id, member.answer, member.interprets] },
    ).to(eq([[ids[0], "open", false], [ids[1], "open", false], [ids[2], "open", true]]))
    expect(connection.teachings.sole).to have_attributes(teacher_id: ids[0], learner_id: ids[1])
    expect(connection.slots.sole).to have_attributes(
      starts_at: now + 3.days,
      proposer: nil,
      picks: [],
    )
  end

  it "fills a place in a round once" do
    events =
      DiscourseEvent.track_events(:peer_learning_connection_changed) do
        expect(propose[:connection]).to eq(connection)
        expect(propose(place_in_round: 1)[:connection]).not_to eq(connection)
      end

    expect(events.map { |event| event[:params][0] }).to match_array(
      PeerLearning::Connections::Connection.all,
    )
  end

  it "makes a new one each time outside of rounds" do
    swaps =
      Array.new(2) { propose(origin: "swap", round_id: nil, place_in_round: nil)[:connection] }

    expect(swaps.uniq.size).to eq(2)
  end

  it "is for two to four, and never in a member's name" do
    expect(propose(member_ids: ids.first(1))).to fail_a_contract
    expect(propose(member_ids: [*ids, 1, 2])).to fail_a_contract
    expect(propose(origin: "asked")).to fail_a_contract
  end
end
