# frozen_string_literal: true

RSpec.describe Jobs::PeerLearningTendRounds do
  fab!(:skill, :learning_skill)
  fab!(:learner) { Fabricate(:learning_member, in_rounds: true, wants: { skill => 0 }) }
  fab!(:sharer) { Fabricate(:learning_member, in_rounds: true, offers: { skill => 3 }) }
  fab!(:bystander) { Fabricate(:learning_member, wants: { skill => 0 }) }

  let(:round) { PeerLearning::Connections::Round.sole }
  let(:monday) { Time.utc(2026, 12, 7, 6) }

  before { SiteSetting.peer_learning_enabled = true }

  def run(at)
    freeze_time(at)
    described_class.new.execute({})
  end

  def draw
    Jobs::PeerLearningDrawRound.jobs.each do |job|
      Jobs::PeerLearningDrawRound.new.execute(job["args"].first.with_indifferent_access)
    end
    Jobs::PeerLearningDrawRound.clear
  end

  def told(kind)
    Notification
      .order(:id)
      .select { |notice| notice.data_hash[:kind] == "peer_learning.#{kind}" }
      .map { |notice| [notice.user, notice.data_hash] }
  end

  it "opens one in the month's first week, and tells once who is in it until when they can change" do
    run(monday - 1.day)
    expect(PeerLearning::Connections::Round.count).to eq(0)

    run(monday)
    run(monday + 1.hour)
    expect(round).to have_attributes(
      month: Date.new(2026, 12, 1),
      state: "open",
      closes_at: Time.utc(2026, 12, 11, 12),
    )
    expect(told("round_open")).to contain_exactly(
      [learner, include(until: "2026-12-11")],
      [sharer, include(until: "2026-12-11")],
    )
  end

  it "tells those who join later, and nobody once it has closed" do
    run(monday)
    bystander.learning_profile.update!(in_rounds: true)
    run(monday + 1.day)
    expect(told("round_open").map(&:first)).to eq([learner, sharer, bystander])

    Fabricate(:learning_member, in_rounds: true, wants: { skill => 0 })
    run(round.closes_at)
    expect(told("round_open").size).to eq(3)
  end

  it "tells a bounded number in a run" do
    stub_const(PeerLearning::Connections::Round::Warn, "BATCH", 1) do
      stub_const(described_class, "BATCHES", 1) do
        run(monday)
        expect(told("round_open").map(&:first)).to eq([learner])
        run(monday)
        expect(told("round_open").map(&:first)).to eq([learner, sharer])
      end
    end
  end

  it "opens none where there are not two to match" do
    sharer.learning_profile.update!(in_rounds: false)
    run(monday)
    expect(PeerLearning::Connections::Round.count).to eq(0)
  end

  it "draws it once it has closed, again where it was drawn before, and not twice" do
    run(monday)
    early =
      round.draws.create!(rules: PeerLearning::RULES, author: bystander, exclusions: [[sharer.id]])
    PeerLearning::Connections::Draw::CarryOut.call(params: { draw_id: early.id }, now: monday)
    run(round.closes_at)
    run(round.closes_at + 10.minutes)
    draw
    run(round.closes_at + 20.minutes)
    draw

    expect(round.reload.draw).to have_attributes(author: nil, exclusions: [[sharer.id]])
    expect(round.draws.count).to eq(2)
    expect(round).to be_ready(round.closes_at + 20.minutes)
  end

  it "tries again in an hour where the engine failed" do
    round = Fabricate(:learning_round)
    failed =
      round.draws.create!(
        rules: PeerLearning::RULES,
        failure: "engine",
        updated_at: round.closes_at,
      )
    run(round.closes_at + 10.minutes)
    expect(Jobs::PeerLearningDrawRound.jobs).to eq([])

    run(round.closes_at + 2.hours)
    draw
    expect(failed.reload).to be_done
  end

  it "lets the last one fall that nobody published, and forgets how others were drawn" do
    told =
      Fabricate(
        :learning_round,
        month: Date.new(2026, 10, 1),
        state: "published",
        told_at: 1.day.ago,
      )
    told.draws.create!(rules: {})
    last = Fabricate(:learning_round, month: Date.new(2026, 11, 1), state: "drawn")
    run(monday)

    expect(last.reload).to be_called_off
    expect(told.draws.reload).to be_empty
    expect(Jobs::PeerLearningTellRound.jobs.size).to eq(1)
  end

  it "keeps how the last month's was drawn, to compare with" do
    told =
      Fabricate(
        :learning_round,
        month: Date.new(2026, 11, 1),
        state: "published",
        told_at: 1.day.ago,
      )
    draw = told.draws.create!(rules: {})
    run(monday)

    expect(told.draws.reload).to eq([draw])
  end

  it "does nothing while the plugin is disabled" do
    SiteSetting.peer_learning_enabled = false
    run(monday)
    expect(PeerLearning::Connections::Round.count).to eq(0)
  end
end
