# frozen_string_literal: true

RSpec.describe Group do
  fab!(:group)
  fab!(:user)

  def events_of(name, &block)
    DiscourseEvent.track_events(name, &block).map { |event| event[:params] }
  end

  it "tells once of who joins, and of who leaves" do
    joined = events_of(:user_added_to_group) { 2.times { group.add(user, automatic: true) } }
    expect(GroupUser.exists?(group:, user:)).to eq(true)
    left = events_of(:user_removed_from_group) { group.remove(user) }

    expect(joined).to eq([[user, group, { automatic: true }]])
    expect(left).to eq([[user, group]])
    expect(GroupUser.exists?(group:, user:)).to eq(false)
    expect(group.remove(user)).to eq(false)
  end

  describe Promotion do
    fab!(:user) { Fabricate(:user, trust_level: 2, refresh_auto_groups: true) }

    # As an event it is a sign that they are about to change, and no more.
    it "tells of a promotion and of a demotion, and the groups follow" do
      Promotion.new(user).change_trust_level!(3)
      expect(User.find(user.id).in_any_groups?([Group::AUTO_GROUPS[:trust_level_3]])).to eq(true)
      events = events_of(:user_promoted) { Promotion.new(user).change_trust_level!(1) }

      expect(events).to eq([[{ user_id: user.id, new_trust_level: 1, old_trust_level: 3 }]])
      expect(User.find(user.id).in_any_groups?([Group::AUTO_GROUPS[:trust_level_2]])).to eq(false)
    end
  end
end
