# frozen_string_literal: true

RSpec.describe PeerLearning::Peers::Nudge do
  describe described_class::Contract, type: :model do
    it { is_expected.to validate_presence_of(:user_id) }
  end

  describe ".call" do
    subject(:result) { nudge }

    fab!(:skill) do
      Fabricate(
        :learning_skill,
        slug: "querying-well",
        names: {
          "en" => "Querying",
          "ar" => "الاستعلام",
        },
      )
    end
    fab!(:member) { Fabricate(:learning_member, wants: { skill => 0 }) }
    fab!(:sharer) { Fabricate(:learning_member, offers: { skill => 3 }) }

    let(:now) { Time.utc(2026, 11, 29, 12) }

    def nudge(at: now)
      described_class.call(params: { user_id: member.id }, now: at)
    end

    def told
      Notification.where(user: member).map(&:data_hash)
    end

    it { is_expected.to run_successfully }

    it "tells for which skill somebody fits, and no name" do
      result

      expect(told).to contain_exactly(
        include(kind: "peer_learning.peer_found", skill: "Querying", want: "querying-well"),
      )
      expect(told.to_s).not_to include(sharer.username)
    end

    it "tells it in the language of the member" do
      SiteSetting.allow_user_locale = true
      member.update!(locale: "ar")
      result

      expect(told.first[:skill]).to eq("الاستعلام")
    end

    it "tells it once a month at most, one line at a time" do
      result
      expect(nudge(at: now + 29.days)).to fail_a_policy(:is_due)
      expect(told.size).to eq(1)

      expect(nudge(at: now + 31.days)).to run_successfully
      expect(told.size).to eq(1)
    end

    it "speaks of the most wanted skill that somebody fits" do
      first = Fabricate(:learning_skill)
      Fabricate(
        :learning_skill_tag,
        user: member,
        skill: first,
        direction: "want",
        level: 0,
        priority: 3,
      )
      result

      expect(told.first[:want]).to eq("querying-well")
    end

    it "says nothing while nobody fits, and looks again in a week" do
      sharer.learning_profile.update!(visibility: "nobody", consented_at: nil)
      expect(result).to fail_to_find_a_model(:skill)
      expect(told).to eq([])

      sharer.learning_profile.update!(visibility: "members", consented_at: now)
      expect(nudge(at: now + 6.days)).to fail_a_policy(:is_due)
      expect(nudge(at: now + 8.days)).to run_successfully
    end

    {
      "has turned reminders off" => ->(user, _) { user.learning_profile.update!(nudges: false) },
      "takes a break" => ->(user, now) do
        user.learning_profile.update!(paused_until: now.to_date + 1)
      end,
      "has not agreed to be seen" => ->(user, _) do
        user.learning_profile.update!(visibility: "nobody", consented_at: nil)
      end,
      "is suspended" => ->(user, _) { user.update!(suspended_till: 10.years.from_now) },
      "is silenced" => ->(user, _) { user.update!(silenced_till: 10.years.from_now) },
      "wants nothing any more" => ->(user, _) { user.learning_profile.skill_tags.delete_all },
    }.each do |state, bring_about|
      it "does not tell a member who #{state}" do
        bring_about.call(member, now)

        expect(result).to fail_a_policy(:is_due)
        expect(told).to eq([])
      end
    end
  end

  describe "two runs at once" do
    # Two connections see only what is committed.
    self.use_transactional_tests = false

    let!(:skill) { Fabricate(:learning_skill) }
    let!(:member) { Fabricate(:learning_member, wants: { skill => 0 }) }
    let!(:sharer) { Fabricate(:learning_member, offers: { skill => 3 }) }

    after { [member, sharer, skill].each(&:destroy!) }

    it "tell it once" do
      results =
        twice_at_once { described_class.call(params: { user_id: member.id }, now: Time.zone.now) }

      expect(results.count(&:success?)).to eq(1)
      expect(Notification.where(user_id: member.id).count).to eq(1)
    end
  end
end
