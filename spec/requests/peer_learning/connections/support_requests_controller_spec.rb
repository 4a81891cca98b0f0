# frozen_string_literal: true

RSpec.describe PeerLearning::Connections::SupportRequestsController do
  fab!(:group)
  fab!(:keeper, :user)
  fab!(:other_keeper, :user)
  fab!(:learner) { Fabricate(:user, username: "ada") }
  fab!(:teacher) { Fabricate(:user, username: "bina") }

  let!(:connection) do
    Fabricate(
      :learning_connection,
      learner:,
      teacher:,
      state: "scheduled",
      goal: "A secret",
      starts_at: Time.utc(2031, 12, 1, 17, 30),
    )
  end

  before do
    enable_current_plugin
    SiteSetting.peer_learning_working_group_groups = group.id.to_s
    [keeper, other_keeper].each { |user| group.add(user) }
  end

  def json
    response.parsed_body
  end

  def ask(kind = "interpreter", by: learner, **params)
    sign_in(by)
    put "/peer-learning/connections/#{connection.id}/support/#{kind}.json", params:
  end

  def queue
    sign_in(keeper)
    get "/peer-learning/support-requests.json"
    json["support_requests"]
  end

  def notices
    Notification.where(user: learner).map { |notice| notice.data_hash[:kind].split(".").last }
  end

  it "is for the working group" do
    get "/peer-learning/support-requests.json"
    expect(response.status).to eq(403)

    sign_in(learner)
    get "/peer-learning/support-requests.json"
    expect(response.status).to eq(403)
    put "/peer-learning/support-requests/1/taken.json"
    expect(response.status).to eq(403)
  end

  it "lists what is needed, by when and in which language, and nothing else of it" do
    ask(note: " Spanish\nto Arabic ")
    expect(response.status).to eq(200)
    expect(json["support_requests"]).to eq(
      [{ "kind" => "interpreter", "note" => "Spanish to Arabic", "state" => "open" }],
    )

    expect(queue.sole).to include(
      "kind" => "interpreter",
      "note" => "Spanish to Arabic",
      "state" => "open",
      "language" => "en",
      "starts_at" => "2031-12-01T17:30:00.000Z",
      "handler" => nil,
    )
    expect(queue.sole["user"]["username"]).to eq("ada")
    expect(response.body).not_to match(/secret|bina/)
  end

  it "is asked for once a kind, and may be worded anew or taken back" do
    ask(note: "Once")
    ask(note: "Twice")
    ask("connectivity")
    expect(queue.pluck("kind", "note")).to eq([%w[interpreter Twice], ["connectivity", nil]])

    sign_in(learner)
    2.times do
      delete "/peer-learning/connections/#{connection.id}/support/interpreter.json"
      expect(response.status).to eq(200)
    end
    expect(queue.pluck("kind")).to eq(["connectivity"])
  end

  it "shows others of the connection nothing of it" do
    ask(note: "Spanish to Arabic")
    sign_in(teacher)
    get "/peer-learning/connections/#{connection.id}.json"

    expect(json["support_requests"]).to eq([])
    expect(response.body).not_to include("Spanish")
  end

  it "is taken by one and done, of which the asker is told once" do
    ask
    id = queue.sole["id"]
    2.times { put "/peer-learning/support-requests/#{id}/taken.json" }
    expect(json["support_request"]).to include("state" => "taken")
    expect(json["support_request"]["handler"]["username"]).to eq(keeper.username)

    sign_in(other_keeper)
    put "/peer-learning/support-requests/#{id}/taken.json"
    expect(response.status).to eq(409)
    expect(json["errors"]).to eq(["Somebody else looks after this already."])

    2.times { put "/peer-learning/support-requests/#{id}/done.json" }
    expect(response.status).to eq(200)
    expect(queue).to be_empty
    expect(notices).to eq(%w[support_taken support_done])

    ask(note: "Again")
    expect(queue.sole).to include("state" => "open", "note" => "Again", "handler" => nil)
  end

  it "waits no longer when the connection has come to nothing" do
    ask
    connection.update!(state: "cancelled")
    expect(queue).to be_empty

    ask("connectivity")
    expect(response.status).to eq(422)
    expect(json["errors"]).to eq(["It was called off in the meantime."])
  end

  it "says what is wrong" do
    ask(note: "x" * 501)
    expect(response.status).to eq(400)
    expect(json["errors"]).to eq(["The note can have at most 500 characters."])

    ask("tea")
    expect(response.status).to eq(404)

    sign_in(keeper)
    put "/peer-learning/support-requests/999999/taken.json"
    expect(response.status).to eq(404)
  end
end
