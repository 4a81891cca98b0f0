# frozen_string_literal: true

RSpec.describe "What plugins add to the filters of topics and to the search" do
  subject(:plugin) { Discourse.plugins_by_name[PeerLearning::PLUGIN_NAME] }

  fab!(:topic) { Fabricate(:topic, title: "A topic that is told from others") }
  fab!(:other, :topic)

  def found(query)
    TopicsFilter.new(guardian: Guardian.new, scope: Topic.all).filter_from_query_string(query)
  end

  it "are statuses" do
    title = topic.title
    plugin.register_custom_filter_by_status("contract") { |topics| topics.where(title:) }

    expect(found("status:contract")).to eq([topic])
  ensure
    TopicsFilter.custom_status_filters.delete("contract")
  end

  it "are words of their own, with all that was said of them, while the plugin is enabled" do
    heard = []
    plugin.add_filter_custom_filter("contract-word") do |topics, values|
      heard << values
      topics.where(id: topic.id)
    end
    expect(found("contract-word:one")).to include(topic, other)

    enable_current_plugin
    expect(found("contract-word:one contract-word:two,three")).to eq([topic])
    expect(heard).to eq([%w[one two,three]])
  end

  it "are words of the search" do
    trigger = /\Acontract:(.+)\z/i
    plugin.register_search_advanced_filter(trigger) { |posts, word| [posts, word] }

    expect(Search.advanced_filters[trigger][:block].call(1, "word")).to eq([1, "word"])
  ensure
    Search.advanced_filters.delete(trigger)
  end
end
