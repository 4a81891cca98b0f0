# frozen_string_literal: true

RSpec.describe PeerLearning::Skills::Profile do
  let(:visitor) { Guardian.new }
  let(:reader) { Guardian.new(Fabricate(:user)) }
  let(:now) { Time.utc(2026, 11, 22, 10) }

  it { is_expected.to validate_inclusion_of(:capacity).in_range(0..4) }

  it "keeps hours sorted, merged and within the week" do
    profile = Fabricate(:learning_profile, availability: [[668, 680], [20, 30], [28, 40]])

    expect(profile.reload.availability).to eq([[0, 8], [20, 40], [668, 672]])
  end

  it "has no visibility without a dated consent in the database, and no consent without visibility" do
    profile = Fabricate(:learning_profile, visibility: "members")

    [{ consented_at: nil }, { visibility: "nobody" }].each do |wrong|
      expect do
        described_class.transaction(requires_new: true) { profile.update_columns(wrong) }
      end.to raise_error(ActiveRecord::StatementInvalid)
    end
  end

  describe "#show_to" do
    let(:profile) { Fabricate(:learning_profile, visibility: "nobody") }

    it "dates the consent" do
      profile.show_to("members", now:)

      expect(profile).to have_attributes(visibility: "members", consented_at: now)
    end

    it "dates it again when it changes, and not when it does not" do
      profile.show_to("members", now: 1.year.ago)
      profile.save!

      expect { profile.show_to("members", now:) }.not_to change(profile, :consented_at)
      expect { profile.show_to("everyone", now:) }.to change(profile, :consented_at).to(now)
    end

    it "forgets the date when consent is withdrawn" do
      profile.show_to("everyone", now:)
      profile.save!
      profile.show_to("nobody", now:)

      expect(profile).to have_attributes(visibility: "nobody", consented_at: nil)
    end
  end

  describe ".start" do
    fab!(:user)

    it "makes the member's row, shown to nobody" do
      expect(described_class.start(user.id)).to have_attributes(
        user:,
        visibility: "nobody",
        capacity: 1,
        availability: [],
      )
    end

    it "takes the row that is there" do
      profile = Fabricate(:learning_profile, user:, capacity: 3)

      expect(described_class.start(user.id)).to eq(profile)
    end
  end

  describe ".visible_to" do
    def visible_to(guardian)
      described_class.visible_to(guardian)
    end

    it "shows visitors those who agreed to everyone, members those who agreed to members too" do
      everyone = Fabricate(:learning_profile, visibility: "everyone")
      members = Fabricate(:learning_profile, visibility: "members")
      nobody = Fabricate(:learning_profile, visibility: "nobody")

      expect(visible_to(visitor)).to include(everyone)
      expect(visible_to(visitor)).not_to include(members, nobody)
      expect(visible_to(reader)).to include(everyone, members)
      expect(visible_to(reader)).not_to include(nobody)
    end

    it "shows staff no more than members" do
      nobody = Fabricate(:learning_profile, visibility: "nobody")

      expect(visible_to(Guardian.new(Fabricate(:admin)))).not_to include(nobody)
    end

    it "shows visitors nobody where profiles are hidden from the public" do
      profile = Fabricate(:learning_profile, visibility: "everyone")
      SiteSetting.hide_user_profiles_from_public = true

      expect(visible_to(visitor)).not_to include(profile)
      expect(visible_to(reader)).to include(profile)
    end

    it "leaves out suspended, silenced, staged and inactive accounts" do
      [
        { suspended_till: 1.day.from_now, suspended_at: 1.day.ago },
        { silenced_till: 1.day.from_now },
        { staged: true },
        { active: false },
      ].each do |state|
        profile = Fabricate(:learning_profile, visibility: "everyone")
        expect(visible_to(reader)).to include(profile)

        profile.user.update_columns(state)

        expect(visible_to(reader)).not_to include(profile), state.inspect
      end
    end

    it "leaves out hidden profiles, where members may hide them" do
      profile = Fabricate(:learning_profile, visibility: "everyone")
      profile.user.user_option.update_columns(hide_profile: true)

      SiteSetting.allow_users_to_hide_profile = true
      expect(visible_to(reader)).not_to include(profile)
      SiteSetting.allow_users_to_hide_profile = false
      expect(visible_to(reader)).to include(profile)
    end

    it "shows newcomers who agreed" do
      SiteSetting.hide_new_user_profiles = true
      profile = Fabricate(:learning_profile, user: Fabricate(:newuser), visibility: "everyone")

      expect(visible_to(visitor)).to include(profile)
    end
  end

  describe ".listed_for" do
    fab!(:one, :learning_profile)
    fab!(:other, :learning_profile)

    def meet?
      seen = described_class.listed_for(Guardian.new(one.user)).include?(other)
      seen_back = described_class.listed_for(Guardian.new(other.user)).include?(one)
      expect(seen).to eq(seen_back)
      seen
    end

    it "lists members for one another" do
      expect(meet?).to eq(true)
    end

    it "keeps apart a member and whom they ignore, on both sides" do
      IgnoredUser.create!(user: one.user, ignored_user: other.user, expiring_at: 1.month.from_now)

      expect(meet?).to eq(false)
    end

    it "keeps apart a member and whom they mute, on both sides" do
      MutedUser.create!(user: one.user, muted_user: other.user)

      expect(meet?).to eq(false)
    end
  end

  describe ".not_paused" do
    it "has those back whose pause ends today" do
      today = now.to_date
      paused = Fabricate(:learning_profile, paused_until: today + 1)
      back = Fabricate(:learning_profile, paused_until: today)
      never = Fabricate(:learning_profile)

      expect(described_class.not_paused(today)).to include(back, never)
      expect(described_class.not_paused(today)).not_to include(paused)
    end
  end

  describe "#active_skill_tags" do
    fab!(:profile, :learning_profile)

    it "has offers before wants, the highest level first, and no tag of a retired skill" do
      want = Fabricate(:learning_skill_tag, user: profile.user, direction: "want", level: 3)
      low = Fabricate(:learning_skill_tag, user: profile.user, level: 1)
      high = Fabricate(:learning_skill_tag, user: profile.user, level: 4)
      retired = Fabricate(:learning_skill, status: "retired")
      Fabricate(:learning_skill_tag, user: profile.user, skill: retired)

      expect(profile.active_skill_tags).to eq([high, low, want])
    end
  end

  describe "#destroy" do
    it "takes languages and tags along" do
      member =
        Fabricate(:learning_member, offers: { Fabricate(:learning_skill, status: "retired") => 2 })

      member.learning_profile.destroy!

      expect(PeerLearning::Skills::SkillTag.where(user: member)).to be_empty
      expect(PeerLearning::Skills::ProfileLanguage.where(user: member)).to be_empty
    end
  end

  describe ".telling_words_to" do
    fab!(:owners) do
      [0, 1, 2].flat_map do |trust_level|
        [0, 1].map do |post_count|
          owner = Fabricate(:learning_member, trust_level:, visibility: "everyone")
          owner.user_stat.update!(post_count:)
          owner
        end
      end +
        [Fabricate(:moderator), Fabricate(:admin)].each { Fabricate(:learning_profile, user: _1) }
    end
    fab!(:readers) do
      [0, 1, 2].map { |trust_level| Fabricate(:user, trust_level:) } +
        [Fabricate(:moderator), Fabricate(:admin), owners.first]
    end

    def told_to(guardian)
      listed = described_class.listed_for(guardian)
      [
        listed.telling_words_to(guardian).order(:user_id).pluck(:user_id),
        listed
          .order(:user_id)
          .map(&:user)
          .select { guardian.can_see_learning_words?(_1) }
          .map(&:id),
      ]
    end

    it "has those whose words the guardian shows, whoever reads" do
      [true, false].each do |hidden|
        SiteSetting.hide_new_user_profiles = hidden
        [Guardian.new, *readers.map(&:guardian)].each do |guardian|
          found, shown = told_to(guardian)

          expect(found).to eq(shown)
        end
      end
    end

    it "has everybody where nobody joins unasked" do
      %i[invite_only must_approve_users].each do |setting|
        SiteSetting.set(setting, true)
        found, shown = told_to(readers.first.guardian)

        expect(found).to eq(shown)
        expect(found.size).to eq(owners.size)
        SiteSetting.set(setting, false)
      end
    end
  end
end
