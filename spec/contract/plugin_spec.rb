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

  describe "what comes along with a new topic", type: :request do
    fab!(:author) { Fabricate(:user, trust_level: 2, refresh_auto_groups: true) }
    fab!(:category)

    # The event has what came along, and what else there is.
    def begun_with(**params)
      events =
        DiscourseEvent.track_events(:topic_created) do
          post "/posts.json",
               params: {
                 nested_post: true,
                 archetype: "regular",
                 title: "How do I run a bot on my own wiki?",
                 raw: "It stops after the first page, and says nothing at all.",
                 category: category.id,
                 **params,
               }
        end
      events.map { |event| event[:params] }
    end

    before { sign_in(author) }

    it "is heard with it, where the plugin permits it" do
      enable_current_plugin
      said = { urgency: "today", skill_ids: "1,2" }

      topic, opts, user = begun_with(peer_learning_help: said, other: { x: 1 }).first

      expect(response.status).to eq(200)
      expect(response.parsed_body).to include(
        "action" => "create_post",
        "post" => include("topic_id" => topic.id, "topic_slug" => topic.slug),
      )
      expect(topic.category_id).to eq(category.id)
      expect(user).to eq(author)
      expect(opts[:peer_learning_help].to_h.symbolize_keys).to eq(said)
      expect(opts[:other]).to be_nil
    end

    it "is left out while the plugin is disabled, and where it is no hash" do
      expect(begun_with(peer_learning_help: { urgency: "today" }).first[1]).not_to have_key(
        :peer_learning_help,
      )

      enable_current_plugin

      _topic, opts =
        begun_with(peer_learning_help: "today", title: "How do I run another bot?").first
      expect(opts[:peer_learning_help]).to be_nil
    end

    it "is refused where one may not begin a topic" do
      category.set_permissions(everyone: :readonly)
      category.save!

      expect(begun_with).to be_empty
      expect(response.status).to be_in([403, 422])
    end
  end
end
