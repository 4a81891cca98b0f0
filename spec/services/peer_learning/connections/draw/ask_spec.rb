# frozen_string_literal: true

RSpec.describe PeerLearning::Connections::Draw::Ask do
  describe described_class::Contract, type: :model do
    it { is_expected.to validate_presence_of(:round_id) }

    it "takes what can be chosen, and no other" do
      wrong = [
        { rules: "fast" },
        { rules: { minutes: 91 } },
        { rules: { maxSize: 5 } },
        { rules: { minProficiency: "much" } },
        { rules: { other: 1 } },
        { pins: [[1]] },
        { pins: [[1, 2, 3, 4, 5]] },
        { pins: { a: 1 } },
        { exclusions: [[1, 1]] },
        { exclusions: [[]] },
        { exclusions: [["Amina"]] },
        { exclusions: Array.new(501) { [1] } },
      ]
      wrong.each { |levers| expect(described_class.new(round_id: 1, **levers)).to be_invalid }
      right = { rules: { minutes: "60" }, pins: [["1", 2]], exclusions: [[3], [4, "5"]] }
      expect(described_class.new(round_id: 1, **right)).to be_valid
    end
  end

  describe ".call" do
    subject(:result) { ask }

    fab!(:keeper, :user)
    fab!(:group)
    fab!(:round, :learning_round)

    let(:place) { { "place" => 1, "kind" => "round", "members" => [4, 9], "extra" => [] } }

    before do
      SiteSetting.peer_learning_working_group_groups = group.id.to_s
      group.add(keeper)
      round.adopt(
        round.draws.create!(rules: PeerLearning::RULES, places: [place], drawn_at: round.closes_at),
      )
    end

    def ask(by: keeper, **levers)
      described_class.call(params: { round_id: round.id, **levers }, guardian: by.guardian)
    end

    it "has another draw worked out, with what was set" do
      result = ask(rules: { "maxSize" => "3" }, pins: [%w[9 4]], exclusions: [%w[7], %w[8 2]])

      expect(result).to run_successfully
      expect(result[:draw]).to have_attributes(
        author: keeper,
        rules: {
          "minutes" => 90,
          "maxSize" => 3,
          "minProficiency" => 2,
        },
        pins: [place],
        exclusions: [[7], [2, 8]],
        drawn_at: nil,
      )
      expect(Jobs::PeerLearningDrawRound.jobs.last["args"]).to contain_exactly(
        a_hash_including("draw_id" => result[:draw].id),
      )
      expect(round.reload.draw.exclusions).to eq([])
    end

    it "keeps the last one of each who tries" do
      others = ask(by: Fabricate(:user).tap { |user| group.add(user) })[:draw]
      first = ask[:draw]
      second = ask[:draw]

      expect(round.draws.reload).to contain_exactly(round.draw, others, second)
      expect(round.draws).not_to include(first)
    end

    it "keeps no group that is not there any more" do
      expect(ask(pins: [[4, 8]])).to fail_a_policy(:pins_stand)
    end

    it "changes nothing of what is decided" do
      round.update!(state: "published")
      expect(result).to fail_a_policy(:under_way)
    end

    it "is the working group's" do
      expect(ask(by: Fabricate(:user))).to fail_a_policy(:can_manage_rounds)
    end
  end
end
