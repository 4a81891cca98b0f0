# frozen_string_literal: true

RSpec.describe PeerLearning::Skills::Profile::HideUnconfirmed do
  describe described_class::Contract, type: :model do
    it { is_expected.to validate_presence_of(:user_id) }
  end

  describe ".call" do
    subject(:result) { described_class.call(params: { user_id: member.id }, now:) }

    fab!(:member, :learning_member)

    let(:now) { Time.utc(2026, 11, 22, 10) }
    let!(:unanswered) { tag(asked_at: now - 30.days) }
    let!(:just_asked) { tag(asked_at: now - 29.days) }
    let!(:never_asked) { tag(confirmed_at: now - 10.years) }

    def tag(**attributes)
      Fabricate(:learning_skill_tag, user: member, **attributes)
    end

    def told
      member.notifications.map { |notification| notification.data_hash.slice(:kind, :count) }
    end

    it { is_expected.to run_successfully }

    it "hides what was asked about long ago, nothing else, and tells the member" do
      result

      expect(unanswered.reload.hidden_at).to eq_time(now)
      expect([just_asked, never_asked].map { |tag| tag.reload.hidden_at }).to eq([nil, nil])
      expect(member.learning_profile.shown_skill_tags).to contain_exactly(just_asked, never_asked)
      expect(told).to eq([{ "kind" => "peer_learning.skills_hidden", "count" => 1 }])
    end

    it "tells it once, in the place of the question" do
      PeerLearning::Notices.tell(member, "skills_to_confirm", count: 2)
      result

      expect(described_class.call(params: { user_id: member.id }, now: now + 1.hour)).to(
        fail_to_find_a_model(:skill_tag_ids),
      )
      expect(told).to eq([{ "kind" => "peer_learning.skills_hidden", "count" => 1 }])
    end

    it "waits while nobody sees the account anyway" do
      member.update!(suspended_till: 1.year.from_now)

      expect(result).to fail_to_find_a_model(:profile)
      expect(unanswered.reload.hidden_at).to eq(nil)
    end
  end
end
