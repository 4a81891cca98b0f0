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
    told = Notification.where(user: learner).order(:id)
    told.map { |notice| notice.data_hash[:kind].split(".").last }
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
      "minutes" => 90,
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

  it "is put back, or done and not done after all, of which the asker is told no more" do
    ask
    id = queue.sole["id"]
    put "/peer-learning/support-requests/#{id}/taken.json"
    sign_in(other_keeper)
    2.times { delete "/peer-learning/support-requests/#{id}/taken.json" }
    expect(json["support_request"]).to include("state" => "open", "handler" => nil)
    expect(notices).to be_empty

    2.times { put "/peer-learning/support-requests/#{id}/taken.json" }
    put "/peer-learning/support-requests/#{id}/done.json"
    delete "/peer-learning/support-requests/#{id}/taken.json"
    expect(json["support_request"]).to include("state" => "done")
    2.times { delete "/peer-learning/support-requests/#{id}/done.json" }
    expect(json["support_request"]).to include("state" => "taken")
    expect(json["support_request"]["handler"]["username"]).to eq(other_keeper.username)
    expect(notices).to eq(%w[support_taken])
  end

  it "takes back what was told of this one, and not of another" do
    ask
    ask("connectivity")
    interpreter, connectivity = queue.pluck("id")
    [interpreter, connectivity].each { |id| put "/peer-learning/support-requests/#{id}/taken.json" }
    delete "/peer-learning/support-requests/#{interpreter}/taken.json"

    expect(Notification.where(user: learner).sole.data_hash).to include(
      support_request_id: connectivity,
    )
  end

  it "comes in pages, what was asked first first, and without a query for each" do
    ask
    2.times do
      other = Fabricate(:learning_connection)
      other.support_requests.create!(user: other.asker, kind: "connectivity")
    end
    ids = queue.pluck("id")
    expect(ids).to eq(ids.sort)
    expect(json["next"]).to be_nil
    many = track_sql_queries { queue }.size
    PeerLearning::Connections::SupportRequest.where(id: ids.drop(1)).delete_all
    expect(track_sql_queries { queue }.size).to eq(many)
    ask("connectivity")

    stub_const(PeerLearning::Connections::SupportQueue, "SIZE", 1) do
      sign_in(keeper)
      get "/peer-learning/support-requests.json"
      expect(json["support_requests"].pluck("id")).to eq([ids.first])
      get "/peer-learning/support-requests.json", params: { after: json["next"] }
      expect(json["support_requests"].pluck("kind")).to eq(["connectivity"])
      expect(json["next"]).to be_nil
    end
  end

  it "lets the working group know, whatever becomes free or is free no more" do
    Jobs.run_immediately!
    told = -> { Notification.where(user: other_keeper).map { |notice| notice.data_hash[:count] } }
    ask
    ask(note: "Spanish")
    ask("connectivity")
    expect(told.call).to eq([2])

    id = queue.first["id"]
    put "/peer-learning/support-requests/#{id}/taken.json"
    expect(told.call).to eq([1])
    delete "/peer-learning/support-requests/#{id}/taken.json"
    expect(told.call).to eq([2])
    put "/peer-learning/support-requests/#{id}/done.json"
    sign_in(learner)
    delete "/peer-learning/connections/#{connection.id}/support/connectivity.json"
    expect(told.call).to be_empty

    ask(note: "Again")
    expect(told.call).to eq([1])
  end

  it "waits no longer when the connection has come to nothing" do
    ask
    id = queue.sole["id"]
    connection.update!(state: "cancelled")
    expect(queue).to be_empty
    put "/peer-learning/support-requests/#{id}/taken.json"
    expect(response.status).to eq(404)
    expect(json["errors"]).to eq(["This is not needed any more."])
    expect(notices).to be_empty

    ask("connectivity")
    expect(response.status).to eq(422)
    expect(json["errors"]).to eq(["It was called off in the meantime."])
  end

  it "is free again when the account of whoever looked after it goes" do
    ask
    id = queue.sole["id"]
    put "/peer-learning/support-requests/#{id}/taken.json"
    PeerLearning::Connections::Hooks.forget(keeper)

    expect(queue.sole).to include("state" => "open", "handler" => nil)
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
