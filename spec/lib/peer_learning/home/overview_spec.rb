# frozen_string_literal: true

RSpec.describe PeerLearning::Home::Overview do
  subject(:overview) { described_class.new(guardian: Guardian.new(user), now:) }

  fab!(:skills) { Fabricate.times(4, :learning_skill) }

  let(:user) { nil }
  let(:now) { Time.utc(2026, 11, 29, 12) }

  describe "#steps" do
    it "has none for visitors" do
      expect(overview.steps).to eq(nil)
    end

    it "has none taken by who just came" do
      overview = described_class.new(guardian: Fabricate(:user).guardian, now:)

      expect(overview.steps).to eq(languages_and_hours: false, want: false, visible: false)
    end

    it "has those taken that are" do
      {
        Fabricate(:learning_member) => {
          languages_and_hours: true,
          want: false,
          visible: true,
        },
        Fabricate(:learning_member, languages: {}, wants: { skills[0] => 0 }) => {
          languages_and_hours: false,
          want: true,
          visible: true,
        },
        Fabricate(:learning_member, availability: [], visibility: "nobody") => {
          languages_and_hours: false,
          want: false,
          visible: false,
        },
      }.each do |user, steps|
        expect(described_class.new(guardian: user.guardian, now:).steps).to eq(steps)
      end
    end
  end

  describe "#best_peers" do
    fab!(:learner) do
      Fabricate(:learning_member, wants: skills.zip([0, 0, 0, 0]).to_h, visibility: "nobody")
    end
    fab!(:sharer) { Fabricate(:learning_member, offers: { skills[1] => 3 }) }

    it "has none for visitors" do
      expect(overview.best_peers).to eq([])
      expect(overview.matching).to eq("ok")
    end

    context "with a member" do
      let(:user) { learner }

      it "has one for each of the first three wants, or nobody" do
        expect(overview.best_peers.map { |best| [best.skill_id, best.peer&.user] }).to eq(
          [[skills[0].id, nil], [skills[1].id, sharer], [skills[2].id, nil]],
        )
        expect(overview.matching).to eq("ok")
      end

      context "when V8 fails" do
        around do |example|
          before = PeerLearning::Matching.engine
          PeerLearning::Matching.engine = PeerLearning::Script.new("/nowhere/bundle.js")
          example.run
        ensure
          PeerLearning::Matching.engine = before
        end

        it "says so" do
          expect(overview.matching).to eq("unavailable")
          expect(overview.best_peers.map(&:peer)).to eq([nil, nil, nil])
        end
      end
    end
  end

  describe "#free_support_requests" do
    fab!(:connection, :learning_connection)
    fab!(:user)

    before { connection.support_requests.create!(user: connection.asker, kind: "interpreter") }

    it "counts what nobody looks after, for those who can" do
      expect(overview.free_support_requests).to be_nil

      SiteSetting.peer_learning_working_group_groups = Group::AUTO_GROUPS[:trust_level_1].to_s
      Group.user_trust_level_change!(user.id, 1)
      keeper = described_class.new(guardian: User.find(user.id).guardian, now:)
      expect(keeper.free_support_requests).to eq(1)

      connection.support_requests.sole.update!(state: "taken", handler: user)
      expect(keeper.free_support_requests).to eq(0)
    end
  end
end
