# frozen_string_literal: true

RSpec.describe PeerLearning::Clinics::Sitting::KeepTopic do
  fab!(:category)
  fab!(:clinic) { Fabricate(:clinic, description: "Bring a map") }
  fab!(:sitting) { Fabricate(:sitting, clinic:) }

  before { SiteSetting.peer_learning_clinics_category = category.id }

  def keep
    described_class.call(params: { sitting_id: sitting.id })
    sitting.reload.topic
  end

  def wrong
    PeerLearning::Clinics::Sitting.to_keep(Time.utc(2031, 11, 20))
  end

  def move
    sitting.revise(
      starts_at: sitting.starts_at + 1.day,
      ends_at: sitting.ends_at + 1.day,
      time_zone: "Asia/Kathmandu",
    )
  end

  def edit(topic, **fields)
    PostRevisor.new(topic.first_post).revise!(
      Discourse.system_user,
      { raw: topic.first_post.raw, **fields },
      skip_validations: true,
    )
  end

  it "begins one topic, in the clinic's category or the forum's" do
    topic = keep
    expect(keep).to eq(topic)
    expect(topic).to have_attributes(
      title: "Making maps together: Monday, 2031-12-01, 18:00 (Africa/Lagos)",
      category:,
      user: Discourse.system_user,
    )
    expect(topic.first_post.raw).to include("Bring a map", "/peer-learning/clinics/#{clinic.id}")

    own = Fabricate(:category)
    clinic.update!(own_category: own)
    other = Fabricate(:sitting, clinic:, starts_at: Time.utc(2031, 12, 5))
    described_class.call(params: { sitting_id: other.id })
    expect(other.reload.topic.category).to eq(own)
  end

  it "waits for a category, and for the clinic to be public" do
    SiteSetting.peer_learning_clinics_category = ""
    expect(keep).to be_nil
    SiteSetting.peer_learning_clinics_category = category.id
    clinic.update!(state: "draft")
    expect([keep, wrong.to_a]).to eq([nil, []])
    clinic.update!(state: "published")
    expect(wrong).to eq([sitting])
    expect([keep.present?, wrong.to_a]).to eq([true, []])
  end

  it "says another time, and that it is called off" do
    keep
    move
    expect(wrong).to eq([sitting])
    expect(keep.title).to eq("Making maps together: Tuesday, 2031-12-02, 22:45 (Asia/Kathmandu)")

    sitting.revise(state: "cancelled")
    expect(keep.title).to start_with("Called off: Making maps together")
    expect(keep.first_post.raw).to start_with("**This sitting is called off.**")
  end

  it "is in the language of the clinic" do
    clinic.update!(language: "ar", title: "رسم الخرائط")
    topic = keep

    expect(topic.title).to start_with("رسم الخرائط: الاثنين، 2031-12-01، 18:00")
    expect(topic.first_post.raw).to include("المضيفون")
  end

  it "leaves what people wrote" do
    topic = keep
    edit(topic, title: "Our own name for it", raw: "#{topic.first_post.raw}\n\nCome in numbers.")
    move
    clinic.update!(title: "Another name")
    topic = keep

    expect(topic.title).to eq("Our own name for it")
    expect(topic.first_post.raw).to include("Come in numbers.", "Bring a map")
  end

  it "begins none again that was deleted" do
    topic = keep
    PostDestroyer.new(Discourse.system_user, topic.first_post, context: "spec").destroy
    move

    expect(keep).to be_nil
    expect(Topic.where(title: topic.title)).to be_empty
    expect(wrong).to be_empty
  end

  it "says what members wrote without doing it" do
    clinic.update!(description: "@all [event start=\"2031-01-01\"]\n[/event]")

    expect(keep.first_post.raw).not_to match(/^\[event/)
    expect(keep.first_post.raw).not_to include("@all ")
  end

  context "with the calendar plugin" do
    before do
      skip "no calendar plugin is installed here" if PeerLearning::EventsPlugin.state == "missing"
      plugin = Discourse.plugins_by_name.values_at(*PeerLearning::EventsPlugin::NAMES).compact.first
      SiteSetting.set(plugin.enabled_site_setting, true)
      SiteSetting.discourse_post_event_enabled = true
    end

    it "has the event once, at its time, and none once it is called off" do
      expect(keep.first_post.raw).to start_with(
        '[event start="2031-12-01 18:00" end="2031-12-01 19:30" timezone="Africa/Lagos" status="public"',
      )
      topic = keep
      edit(topic, raw: "#{topic.first_post.raw}\n\nCome in numbers.")
      move
      raw = keep.first_post.raw
      expect(raw.scan("[event")).to eq(["[event"])
      expect(raw).to start_with('[event start="2031-12-02 22:45"')
      expect(raw).to include("Come in numbers.")

      sitting.revise(state: "cancelled")
      expect(keep.first_post.raw).not_to include("[event")
    end
  end
end
