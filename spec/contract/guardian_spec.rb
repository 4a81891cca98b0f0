# frozen_string_literal: true

RSpec.describe Guardian do
  fab!(:user)
  fab!(:other, :user)
  fab!(:moderator)
  fab!(:admin)

  it "knows who asks" do
    expect(Guardian.new).to be_anonymous
    expect(Guardian.new.user).to be_nil
    expect(user.guardian).to be_authenticated
    expect(user.guardian.is_me?(user)).to eq(true)
    expect(user.guardian.is_me?(other)).to eq(false)
    expect(moderator.guardian).to be_is_staff
    expect(moderator.guardian).not_to be_is_admin
    expect(admin.guardian).to be_is_admin
  end

  it "lets people edit themselves and staff edit everybody" do
    expect(user.guardian.can_edit_user?(user)).to eq(true)
    expect(user.guardian.can_edit_user?(other)).to eq(false)
    expect(moderator.guardian.can_edit_user?(other)).to eq(true)
  end

  it "lets admins read the notifications of others" do
    expect(user.guardian.can_see_notifications?(user)).to eq(true)
    expect(user.guardian.can_see_notifications?(other)).to eq(false)
    expect(moderator.guardian.can_see_notifications?(other)).to eq(false)
    expect(admin.guardian.can_see_notifications?(other)).to eq(true)
  end

  it "raises from ensure_…! what the question answers with no" do
    expect { user.guardian.ensure_can_edit_user!(other) }.to raise_error(Discourse::InvalidAccess)
    expect { user.guardian.ensure_can_edit_user!(user) }.not_to raise_error
  end

  describe "#can_see_profile?" do
    before { SiteSetting.hide_new_user_profiles = false }

    it "shows profiles unless their owner hides them" do
      expect(Guardian.new.can_see_profile?(other)).to eq(true)

      other.user_option.update!(hide_profile: true)

      expect(user.guardian.can_see_profile?(other)).to eq(false)
      expect(other.guardian.can_see_profile?(other)).to eq(true)
      expect(moderator.guardian.can_see_profile?(other)).to eq(true)
    end

    it "shows newcomers to trusted members only, where the site says so" do
      SiteSetting.hide_new_user_profiles = true
      trusted = Fabricate(:user, trust_level: 2)

      expect(Guardian.new.can_see_profile?(other)).to eq(false)
      expect(user.guardian.can_see_profile?(other)).to eq(false)
      expect(trusted.guardian.can_see_profile?(other)).to eq(true)
      expect(Guardian.new.can_see_profile?(trusted)).to eq(true)
    end
  end

  describe "#can_create_topic?" do
    fab!(:category)
    fab!(:author) { Fabricate(:user, refresh_auto_groups: true) }
    fab!(:silenced) { Fabricate(:user, refresh_auto_groups: true, silenced_till: 1.year.from_now) }

    it "is for members of the groups that may, unless they are silenced" do
      expect(author.guardian.can_create_topic?(nil)).to be_truthy
      expect(silenced.guardian.can_create_topic?(nil)).to be_falsey
      expect(Guardian.new.can_create_topic?(nil)).to be_falsey

      SiteSetting.create_topic_allowed_groups = Group::AUTO_GROUPS[:staff].to_s

      expect(author.guardian.can_create_topic?(nil)).to be_falsey
      expect(moderator.guardian.can_create_topic?(nil)).to be_truthy
    end
  end

  it "lets topics be begun in a category by those who have full permission there" do
    reader, writer = Array.new(2) { Fabricate(:user, refresh_auto_groups: true) }
    group = Fabricate(:group)
    group.add(writer)
    category = Fabricate(:category)
    may_begin = ->(user) { Guardian.new(user.reload).can_create_topic_on_category?(category) }
    expect([reader, writer].map(&may_begin)).to eq([true, true])

    category.set_permissions(:everyone => :readonly, group => :full)
    category.save!
    expect([reader, writer, Fabricate(:admin)].map(&may_begin)).to eq([false, true, true])
    expect(Guardian.new.can_create_topic_on_category?(category)).to be_falsey
  end

  it "keeps a restricted category to its group" do
    group = Fabricate(:group)
    category = Fabricate(:private_category, group:)
    group.add(user)

    expect(Guardian.new(user.reload).can_see?(category)).to eq(true)
    expect(other.guardian.can_see?(category)).to eq(false)
    expect(Guardian.new.can_see?(category)).to eq(false)
    expect(Guardian.new.can_see?(Fabricate(:category))).to eq(true)

    post = Fabricate(:post, topic: Fabricate(:topic, category:))
    expect(Guardian.new(user.reload).can_see?(post)).to be_truthy
    expect(other.guardian.can_see?(post)).to be_falsey
    expect(other.guardian.can_see?(nil)).to be_falsey
  end
end
