# frozen_string_literal: true

RSpec.describe PeerLearning::Skills::Profile::AskToConfirm do
  describe described_class::Contract, type: :model do
    it { is_expected.to validate_presence_of(:user_id) }
  end

  describe ".call" do
    subject(:result) { described_class.call(params: { user_id: member.id }, now:) }

    fab!(:member, :learning_member)

    let(:now) { Time.utc(2026, 11, 22, 10) }
    let!(:stale) { tag(180.days) }
    let!(:fresh) { tag(179.days) }

    def tag(age, **attributes)
      Fabricate(:learning_skill_tag, user: member, confirmed_at: now - age, **attributes)
    end

    def told
      member.notifications.order(:id).map { |notification| notification.data_hash[:kind] }
    end

    it { is_expected.to run_successfully }

    it "asks about what was last confirmed long ago, and hides nothing" do
      result

      expect(stale.reload).to have_attributes(asked_at: now, hidden_at: nil)
      expect(fresh.reload.asked_at).to eq(nil)
      expect(member.notifications.sole.data_hash).to include(
        kind: "peer_learning.skills_to_confirm",
        count: 1,
      )
    end

    it "does not ask twice" do
      result

      expect(described_class.call(params: { user_id: member.id }, now: now + 1.hour)).to(
        fail_to_find_a_model(:skill_tag_ids),
      )
      expect(stale.reload.asked_at).to eq_time(now)
      expect(told.size).to eq(1)
    end

    it "puts a newer question in the place of one that stands" do
      result
      described_class.call(params: { user_id: member.id }, now: now + 1.day)

      expect(told).to eq(["peer_learning.skills_to_confirm"])
      expect(member.notifications.sole.data_hash[:count]).to eq(2)
    end

    it "asks later when the site says so" do
      SiteSetting.peer_learning_days_until_asked = 181

      expect(result).to fail_to_find_a_model(:skill_tag_ids)
    end

    it "does not ask about skills that are no longer active" do
      stale.skill.update!(status: "retired")

      expect(result).to fail_to_find_a_model(:skill_tag_ids)
    end

    it "asks nothing of those whom nobody sees" do
      member.update!(silenced_till: 1.year.from_now)
      expect(result).to fail_to_find_a_model(:profile)

      member.update!(silenced_till: nil)
      member.learning_profile.update!(visibility: "nobody", consented_at: nil)
      expect(described_class.call(params: { user_id: member.id }, now:)).to(
        fail_to_find_a_model(:profile),
      )
      expect(told).to be_empty
    end
  end

  describe "two runs at once" do
    # Two connections see only what is committed.
    self.use_transactional_tests = false

    let!(:skill_tag) do
      user = Fabricate(:learning_member)
      Fabricate(:learning_skill_tag, user:, confirmed_at: 1.year.ago)
    end

    after do
      skill_tag.user.destroy!
      skill_tag.skill.destroy!
    end

    it "ask once" do
      results =
        twice_at_once do
          described_class.call(params: { user_id: skill_tag.user_id }, now: Time.zone.now)
        end

      expect(results.count(&:success?)).to eq(1)
      expect(Notification.where(user_id: skill_tag.user_id).count).to eq(1)
    end
  end
end
