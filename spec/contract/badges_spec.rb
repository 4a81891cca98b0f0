# frozen_string_literal: true

RSpec.describe Badge do
  fab!(:known) { Fabricate(:user, username: "known") }
  fab!(:other, :user)

  let(:query) { <<~SQL }
      SELECT id AS user_id, created_at AS granted_at
      FROM users
      WHERE username LIKE 'known%' AND (:backfill OR id IN (:user_ids))
    SQL
  let(:badge) do
    Badge.create!(
      name: "Known Here",
      badge_type_id: BadgeType::Silver,
      badge_grouping_id: BadgeGrouping::Other,
      query:,
      trigger: Badge::Trigger::None,
      auto_revoke: true,
    )
  end

  before { SiteSetting.enable_badges = true }

  def owners
    UserBadge.where(badge:).pluck(:user_id)
  end

  it "is granted once to whom its query finds, among all or among some, and they are told" do
    BadgeGranter.backfill(badge, user_ids: [other.id])
    expect(owners).to be_empty
    BadgeGranter.backfill(badge, user_ids: [known.id])
    BadgeGranter.backfill(badge, user_ids: [known.id])
    expect(owners).to eq([known.id])
    notice = Notification.where(notification_type: Notification.types[:granted_badge]).sole
    expect(notice.user).to eq(known)
    expect(notice.data_hash[:badge_id]).to eq(badge.id)

    second = Fabricate(:user, username: "known_too")
    BadgeGranter.backfill(badge)
    expect(owners).to contain_exactly(known.id, second.id)
    expect(badge.reload.grant_count).to eq(2)
  end

  it "is taken back from everybody whom its query finds no more, or from one" do
    BadgeGranter.backfill(badge)
    known.update!(username: "forgotten")
    BadgeGranter.backfill(badge, user_ids: [known.id])
    expect(owners).to eq([known.id])
    BadgeGranter.backfill(badge)
    expect(owners).to be_empty

    known.update!(username: "known_again")
    BadgeGranter.backfill(badge)
    BadgeGranter.revoke(UserBadge.find_by(badge:, user: known))
    expect(owners).to be_empty
  end

  it "is granted as long as badges are there, and it is on" do
    SiteSetting.enable_badges = false
    BadgeGranter.backfill(badge)
    expect(owners).to be_empty
    SiteSetting.enable_badges = true
    badge.update!(enabled: false)
    BadgeGranter.backfill(badge)
    expect(owners).to be_empty
    expect(Badge.enabled).not_to include(badge)
  end

  it "leaves alone what an admin chose, when it is seeded anew" do
    badge.update!(icon: "heart", enabled: false, allow_title: false)
    badge.default_icon = "tag"
    badge.default_enabled = true
    badge.default_allow_title = true
    badge.default_badge_grouping_id = BadgeGrouping::Community
    expect(badge).to have_attributes(
      icon: "heart",
      enabled: false,
      allow_title: false,
      badge_grouping_id: BadgeGrouping::Community,
    )
    expect(Badge.new.tap { |one| one.default_icon = "tag" }.icon).to eq("tag")
  end
end
