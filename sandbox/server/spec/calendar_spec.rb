# frozen_string_literal: true

# The calendar's answers over HTTP, and what it does not stand in for; the rest is held by a contract.
RSpec.describe DiscoursePostEvent, type: :request do
  fab!(:user)
  fab!(:other, :user)

  let(:post_with_event) do
    begin_topic(%([event start="2031-12-01 18:00" name="An evening" status="public"]\n[/event]))
  end
  let(:address) { "/discourse-post-event/events/#{post_with_event.id}" }

  before do
    SiteSetting.calendar_enabled = true
    SiteSetting.discourse_post_event_enabled = true
  end

  def begin_topic(raw)
    PostCreator.create!(Discourse.system_user, title: "x", raw:, skip_validations: true)
  end

  def event
    get "#{address}.json"
    response.parsed_body["event"]
  end

  def answer(status)
    post "#{address}/invitees.json", params: { invitee: { status: } }
    response.parsed_body.dig("invitee", "id")
  end

  def close = DiscoursePostEvent::Event.find(post_with_event.id).update!(closed: true)

  it "takes an answer, another one and none" do
    sign_in(user)
    id = answer("going")
    expect(event).to include(
      "stats" => {
        "going" => 1,
        "interested" => 0,
        "not_going" => 0,
      },
      "watching_invitee" => include("id" => id, "status" => "going"),
      "can_update_attendance" => true,
    )

    put "#{address}/invitees/#{id}.json", params: { invitee: { status: "not_going" } }
    expect(event["watching_invitee"]["status"]).to eq("not_going")

    delete "#{address}/invitees/#{id}.json"
    expect(event["watching_invitee"]).to be_nil
  end

  it "keeps the answer of who presses twice" do
    sign_in(user)
    expect(answer("going")).to eq(answer("interested"))
    expect(event["watching_invitee"]["status"]).to eq("going")
  end

  it "takes none from visitors, for others, or when it is closed" do
    answer("going")
    expect(response.status).to eq(403)

    sign_in(user)
    id = answer("going")
    sign_in(other)
    put "#{address}/invitees/#{id}.json", params: { invitee: { status: "interested" } }
    expect(response.status).to eq(403)

    close
    answer("going")
    expect(response.status).to eq(403)
    expect(event).to include("can_update_attendance" => false, "is_closed" => true)
  end

  it "is kept to the readers of its topic" do
    address
    post_with_event.topic.update!(category: Fabricate(:private_category, group: Fabricate(:group)))
    sign_in(user)

    answer("going")
    expect(response.status).to eq(403)
    get "#{address}.json"
    expect(response.status).to eq(403)
  end

  it "comes with its post, while events are on" do
    first_post = -> do
      get "/t/#{post_with_event.topic_id}.json"
      response.parsed_body["post_stream"]["posts"].first
    end
    expect(first_post.call).to include(
      "cooked" => start_with(%(<div class="discourse-post-event" data-start)),
      "event" => include("starts_at" => "2031-12-01T18:00:00.000Z"),
    )

    SiteSetting.discourse_post_event_enabled = false
    expect(first_post.call).not_to have_key("event")
    get "#{address}.json"
    expect(response.status).to eq(404)
  end

  it "is text while events are off" do
    SiteSetting.discourse_post_event_enabled = false

    expect(post_with_event.cooked).to start_with("<p>[event")
    expect(DiscoursePostEvent::Event.count).to eq(0)
  end

  it "loses the answers of who is gone" do
    sign_in(user)
    answer("going")
    UserDestroyer.new(Discourse.system_user).destroy(user)

    expect(DiscoursePostEvent::Invitee.count).to eq(0)
  end

  {
    'start="2031-12-01" recurrence="every_day"' => "recurrence",
    'start="2031-12-01" status="private"' => "private",
    'start="2031-12-01"' => "no name",
  }.each do |attributes, name|
    it "names #{name}, which it lacks" do
      expect { begin_topic("[event #{attributes}]\n[/event]") }.to raise_error(
        Sandbox::NotStoodIn,
        /#{name}/,
      )
    end
  end
end
