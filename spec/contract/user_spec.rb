# frozen_string_literal: true

RSpec.describe User do
  fab!(:user) { Fabricate(:user, username: "BruceW", trust_level: 2) }

  it "has its options from the start" do
    expect(user.user_option).to be_persisted
    expect(user.user_option.timezone).to be_nil
    expect(user.user_option.hide_profile).to eq(false)
  end

  it "is found by its name in any case" do
    expect(user.username_lower).to eq("brucew")
    expect(User.find_by_username("BRUCEW")).to eq(user)
    expect(User.find_by_username("nobody_at_all")).to be_nil
  end

  it "belongs to the groups of its trust level and to everyone" do
    groups = Group::AUTO_GROUPS

    expect(user.in_any_groups?([groups[:everyone]])).to eq(true)
    expect(user.in_any_groups?([groups[:trust_level_2]])).to eq(true)
    expect(user.in_any_groups?([groups[:trust_level_3], groups[:staff]])).to eq(false)
    expect(Discourse.system_user.in_any_groups?([groups[:admins]])).to eq(true)
  end

  it "is staff as admin or moderator" do
    expect(user).not_to be_staff
    expect(Fabricate(:moderator)).to be_staff
    expect(Fabricate(:admin).in_any_groups?([Group::AUTO_GROUPS[:admins]])).to eq(true)
  end

  it "is told apart by what became of the account" do
    accounts = {
      suspended_till: 1.day.from_now,
      silenced_till: 1.day.from_now,
      staged: true,
      active: false,
    }
    excluded =
      accounts.map do |name, value|
        Fabricate(:user).tap { |account| account.update!(name => value) }
      end
    listed = User.real.activated.not_staged.not_suspended.not_silenced

    expect(listed).to include(user)
    expect(listed & excluded).to be_empty
    expect(listed).not_to include(Discourse.system_user)
  end

  it "reads in its own language where the site lets it" do
    user.update!(locale: "ar")

    SiteSetting.allow_user_locale = false
    expect(user.effective_locale).to eq("en")

    SiteSetting.allow_user_locale = true
    expect(user.effective_locale).to eq("ar")
  end

  it "forgets the groups it knew when it is loaded again" do
    group = Fabricate(:group)
    expect(user.in_any_groups?([group.id])).to eq(false)

    group.add(user)

    expect(user.reload.in_any_groups?([group.id])).to eq(true)
  end

  it "takes its own records along when it is destroyed" do
    option = user.user_option

    user.destroy!

    expect(UserOption.where(user_id: option.user_id)).to be_empty
  end
end
