# frozen_string_literal: true

RSpec.describe Plugin::Instance do
  subject(:plugin) { Discourse.plugins_by_name[PeerLearning::PLUGIN_NAME] }

  it "is known by the name at the head of plugin.rb" do
    expect(plugin.name).to eq("discourse-peer-learning")
    expect(plugin.metadata.about).to be_present
    expect(plugin.metadata.version).to match(/\A\d+\.\d+\.\d+\z/)
  end

  it "is off until its setting is on" do
    expect(plugin.enabled_site_setting).to eq(:peer_learning_enabled)
    expect(plugin).not_to be_enabled

    enable_current_plugin

    expect(plugin).to be_enabled
  end

  it "adds to serializers only while it is enabled" do
    user = Fabricate(:user)
    json = -> { UserSerializer.new(user, scope: user.guardian, root: false).as_json }

    expect(json.call).not_to have_key(:can_see_learning_profile)

    enable_current_plugin

    expect(json.call).to include(can_see_learning_profile: true)
  end

  it "hears of a model's changes only while it is enabled" do
    heard = []
    user = Fabricate(:user)
    plugin.add_model_callback(:user_option, :after_update) { heard << saved_change_to_timezone? }

    user.user_option.update!(timezone: "Asia/Tokyo")
    enable_current_plugin
    user.user_option.update!(timezone: "Asia/Kathmandu")

    expect(heard).to eq([true])
  end

  it "hears events only while it is enabled" do
    heard = []
    plugin.on(:peer_learning_contract) { |value, extra:| heard << [value, extra] }

    DiscourseEvent.trigger(:peer_learning_contract, 1, extra: 2)
    enable_current_plugin
    DiscourseEvent.trigger(:peer_learning_contract, 3, extra: 4)

    expect(heard).to eq([[3, 4]])
  ensure
    DiscourseEvent.events.delete(:peer_learning_contract)
  end
end
