# frozen_string_literal: true

RSpec.describe SiteSetting do
  it "keeps what is set, and tells" do
    events =
      DiscourseEvent.track_events(:site_setting_changed) do
        SiteSetting.peer_learning_enabled = true
      end

    expect(SiteSetting.peer_learning_enabled).to eq(true)
    expect(SiteSetting.get(:peer_learning_enabled)).to eq(true)
    expect(events.map { |event| event[:params] }).to eq([[:peer_learning_enabled, false, true]])
  end

  it "starts every example from the defaults" do
    expect(SiteSetting.peer_learning_enabled).to eq(false)
  end

  it "knows the groups of a list of groups by their ids" do
    expect(SiteSetting.peer_learning_working_group_groups_map).to eq([Group::AUTO_GROUPS[:staff]])

    SiteSetting.peer_learning_working_group_groups = "1|41"

    expect(SiteSetting.peer_learning_working_group_groups_map).to eq([1, 41])
  end

  it "knows a single group by its name, and none that is not there" do
    group = Fabricate(:group)
    SiteSetting.peer_learning_ambassadors_group = group.name

    expect(SiteSetting.peer_learning_ambassadors_group).to eq(group.name)
    expect { SiteSetting.peer_learning_ambassadors_group = group.id.to_s }.to raise_error(
      Discourse::InvalidParameters,
    )
    SiteSetting.peer_learning_ambassadors_group = ""
    expect(SiteSetting.peer_learning_ambassadors_group).to eq("")
  end

  it "takes whole numbers within their range" do
    SiteSetting.peer_learning_max_offers = "12"

    expect(SiteSetting.peer_learning_max_offers).to eq(12)
    [0, 201, "many"].each do |value|
      expect { SiteSetting.peer_learning_max_offers = value }.to raise_error(
        Discourse::InvalidParameters,
      )
    end
  end

  it "knows no other settings" do
    expect { SiteSetting.peer_learning_no_such_setting }.to raise_error(Exception) { |error|
      expect(error).to be_a(NoMethodError).or be_a(NotImplementedError)
    }
  end
end
