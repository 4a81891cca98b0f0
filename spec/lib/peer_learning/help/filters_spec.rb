# frozen_string_literal: true

RSpec.describe PeerLearning::Help::Filters do
  fab!(:skill) { Fabricate(:learning_skill, slug: "bots") }
  fab!(:below) { Fabricate(:learning_skill, slug: "running-bots", parent: skill) }
  fab!(:request) { Fabricate(:help_request, skills: [below]) }
  fab!(:taken) do
    Fabricate(:help_request, skills: [skill], state: "taken", taker: Fabricate(:user))
  end
  fab!(:other, :help_request)
  fab!(:topic)

  before { enable_current_plugin }

  def topics(query)
    TopicsFilter.new(guardian: Guardian.new, scope: Topic.all).filter_from_query_string(query)
  end

  def posts(word)
    trigger, filter = Search.advanced_filters.find { |regexp, _| word.match?(regexp) }
    filter[:block].call(Post.all, word[trigger, 1])
  end

  it "finds topics in which nobody looks after what is asked for" do
    expect(topics("status:needs-help")).to contain_exactly(request.topic, other.topic)

    request.topic.update_status("closed", true, Discourse.system_user)
    expect(topics("status:needs-help")).to contain_exactly(other.topic)
  end

  it "finds what is about a skill or what is below it" do
    expect(topics("skill:bots")).to contain_exactly(request.topic, taken.topic)
    expect(topics("skill:running-bots,nothing")).to contain_exactly(request.topic)
    expect(topics("skill:nothing")).to be_empty
    expect(topics("skill:bots status:needs-help")).to contain_exactly(request.topic)
  end

  it "finds their posts in the search" do
    post = Fabricate(:post, topic: request.topic)
    Fabricate(:post, topic: taken.topic)
    Fabricate(:post, topic:)

    expect(posts("status:needs-help")).to eq([post])
    expect(posts("skill:running-bots")).to eq([post])
  end

  it "changes nothing while the plugin is disabled" do
    SiteSetting.peer_learning_enabled = false

    expect(topics("status:needs-help skill:nothing")).to include(topic)
    expect(posts("skill:nothing").to_sql).to eq(Post.all.to_sql)
  end
end
