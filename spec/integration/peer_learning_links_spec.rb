# frozen_string_literal: true

# Whether what the library leads to is still there.
RSpec.describe "Links of the library" do
  let(:now) { Time.utc(2031, 12, 2, 12) }
  let(:resource) do
    about = { title: "Maps", language: "en", licence: "cc0", published_at: now }
    PeerLearning::Library::Material.create!(about)
  end

  before do
    enable_current_plugin
    freeze_time(now)
    Jobs.run_immediately!
  end

  def medium(url)
    resource.media.create!(kind: "guide", url:)
  end

  def look
    Jobs::PeerLearningLookAtMedia.new.execute({})
  end

  def stub(url, status: 200)
    stub_request(:get, url).to_return(status:, body: "a")
  end

  it "are looked at once a month, and found" do
    page = medium("https://maps.example.org/a")
    asked = stub(page.url)
    2.times { look }
    expect(asked).to have_been_requested.once
    expect(page.reload).to have_attributes(checked_at: now, dead_since: nil)
    freeze_time(now + 30.days)
    look
    expect(asked).to have_been_requested.twice
  end

  it "are dead after days of nothing, and not for an hour of it" do
    page = medium("https://maps.example.org/a")
    stub(page.url, status: 404)
    3.times do |day|
      freeze_time(now + day.days)
      look
      expect(page.reload.dead?(Time.zone.now)).to eq(day >= 2)
    end
    stub(page.url)
    freeze_time(now + 3.days)
    look
    expect(page.reload.dead_since).to eq(nil)
  end

  it "are looked at one by one of each site" do
    asked = %w[a b].map { |name| stub(medium("https://maps.example.org/#{name}").url) }
    asked << stub(medium("https://talks.example.org/a").url)
    look
    expect(asked[0]).to have_been_requested.once
    expect(asked[1]).not_to have_been_requested
    expect(asked[2]).to have_been_requested.once
    look
    expect(asked[1]).to have_been_requested.once
  end

  it "are asked for nothing where they lead into a private network, or are not on the shelf" do
    medium("https://10.0.0.1/a")
    hidden = medium("https://intranet.example.org/a")
    # As core does once it knows where that name leads.
    stub_request(:get, hidden.url).to_raise(FinalDestination::SSRFDetector::DisallowedIpError)
    look
    expect(hidden.reload.dead_since).to eq(now)
    expect(WebMock).not_to have_requested(:get, "https://10.0.0.1/a")

    resource.update!(taken_down_at: now)
    other = stub(medium("https://other.example.org/a").url)
    look
    expect(other).not_to have_been_requested
  end

  it "are shown as dead to all, and to the working group as something to do" do
    medium("https://maps.example.org/a").update!(checked_at: now, dead_since: now - 2.days)
    keeper = Fabricate(:user)
    group = Fabricate(:group)
    group.add(keeper)
    SiteSetting.peer_learning_working_group_groups = group.id.to_s
    as = ->(user) { PeerLearning::Library::Desk.new(user.guardian, now:) }
    expect(as.call(keeper).dead).to eq([resource])
    expect(as.call(Fabricate(:user)).dead).to eq([])
  end

  it "are looked at anew once they lead elsewhere" do
    page = medium("https://maps.example.org/a")
    page.update!(checked_at: now, dead_since: now)
    page.be(kind: "guide", url: "https://maps.example.org/b")
    expect(page.reload).to have_attributes(checked_at: nil, dead_since: nil)
  end
end
