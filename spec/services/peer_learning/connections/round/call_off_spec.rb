# frozen_string_literal: true

RSpec.describe PeerLearning::Connections::Round::CallOff do
  describe described_class::Contract, type: :model do
    it { is_expected.to validate_presence_of(:round_id) }
  end

  describe ".call" do
    subject(:result) { call_off }

    fab!(:keeper, :user)
    fab!(:group)
    fab!(:skill, :learning_skill)
    fab!(:round, :learning_round)
    fab!(:warned) { Fabricate(:learning_member, in_rounds: true, wants: { skill => 0 }) }
    fab!(:late) { Fabricate(:learning_member, in_rounds: true, offers: { skill => 2 }) }

    let(:now) { round.closes_at - 1.day }

    before do
      SiteSetting.peer_learning_enabled = true
      SiteSetting.peer_learning_working_group_groups = group.id.to_s
      group.add(keeper)
      PeerLearning::Connections::Outcome.warn([warned.id], round:, now:)
    end

    def call_off(by: keeper)
      described_class.call(params: { round_id: round.id }, guardian: by.guardian, now:)
    end

    def tell
      freeze_time(now)
      Jobs::PeerLearningTellRound.new.execute({ round_id: round.id }.with_indifferent_access)
    end

    it "tells those who knew of it, once" do
      2.times { call_off }
      2.times { tell }

      expect(round.reload).to be_called_off
      expect(Notification.all.map { |notice| [notice.user, notice.data_hash[:kind]] }).to eq(
        [[warned, "peer_learning.round_called_off"]],
      )
      expect(PeerLearning::Connections::Outcome.missed).to eq({})
    end

    it "comes too late once it is published" do
      round.update!(state: "published")
      expect(result).to fail_a_policy(:not_published)
    end

    it "is the working group's to decide" do
      expect(call_off(by: warned)).to fail_a_policy(:can_manage_rounds)
    end
  end
end
