# frozen_string_literal: true

# Help with what keeps members from coming to a clinic.
RSpec.describe "What somebody needs to be able to come", type: :request do
  fab!(:group)
  fab!(:keeper, :user)
  fab!(:member) { Fabricate(:user, username: "ada") }
  fab!(:clinic) { Fabricate(:clinic, title: "Maps", language: "fr") }
  fab!(:sitting) { Fabricate(:sitting, clinic:) }

  before do
    enable_current_plugin
    SiteSetting.peer_learning_working_group_groups = group.id.to_s
    group.add(keeper)
    freeze_time(sitting.starts_at - 3.days)
    Fabricate(:attendance, sitting:, user: member, answer: "waiting")
    sign_in(member)
  end

  def json
    response.parsed_body
  end

  def ask(kind = "connectivity", **params)
    put "/peer-learning/sittings/#{sitting.id}/support/#{kind}.json", params: params
  end

  def queue
    sign_in(keeper)
    get "/peer-learning/support-requests.json"
    json["support_requests"]
  end

  def notices_of(user)
    Notification.where(user:).map { |notice| notice.data_hash.slice(:kind, :about, :clinic_id) }
  end

  it "is in the queue of the working group, with the clinic and its time" do
    ask(note: "Data for\ntwo hours")
    expect(json["sittings"].sole["support_requests"]).to eq(
      [{ "kind" => "connectivity", "note" => "Data for two hours", "state" => "open" }],
    )

    expect(queue.sole).to include(
      "kind" => "connectivity",
      "note" => "Data for two hours",
      "language" => "fr",
      "starts_at" => sitting.starts_at.as_json,
      "minutes" => sitting.minutes,
      "clinic" => {
        "id" => clinic.id,
        "title" => "Maps",
      },
    )
    expect(queue.sole["user"]["username"]).to eq("ada")
  end

  it "is asked for once a kind, worded anew, and taken back" do
    2.times { |time| ask(note: "Time #{time}") }
    ask("interpreter")
    expect(queue.pluck("kind", "note")).to eq([["connectivity", "Time 1"], ["interpreter", nil]])

    sign_in(member)
    2.times { delete "/peer-learning/sittings/#{sitting.id}/support/connectivity.json" }
    expect(response.status).to eq(200)
    expect(queue.pluck("kind")).to eq(["interpreter"])
  end

  it "is told to the working group in one line, and to who asked when somebody looks after it" do
    Jobs.run_immediately!
    ask
    expect(notices_of(keeper).pluck(:kind)).to eq(["peer_learning.support_needed"])

    id = queue.sole["id"]
    put "/peer-learning/support-requests/#{id}/taken.json"
    expect(response.status).to eq(200)
    expect(notices_of(member)).to eq(
      [{ "kind" => "peer_learning.support_taken", "about" => "Maps", "clinic_id" => clinic.id }],
    )
  end

  it "is not needed any more by who does not come, or when it is called off or over" do
    ask
    member_seat = sitting.attendances.find_by(user: member)
    member_seat.update!(answer: "not_going")
    expect(queue).to eq([])
    member_seat.update!(answer: "going")
    expect(queue.size).to eq(1)

    sitting.update!(state: "cancelled")
    expect(queue).to eq([])
    sitting.update!(state: "planned")
    freeze_time(sitting.ends_at + 1.minute)
    expect(queue).to eq([])
  end

  it "is not asked for by who does not come, nor once it is over" do
    sign_in(keeper)
    ask
    expect(response.status).to eq(422)
    expect(json["errors"]).to eq(["Say first that you come."])

    sign_in(member)
    freeze_time(sitting.ends_at + 1.minute)
    ask
    expect(response.status).to eq(422)
    expect(PeerLearning::Connections::SupportRequest.count).to eq(0)
  end

  it "is refused with a sentence when its note is too long" do
    ask(note: "a" * 501)

    expect(response.status).to eq(400)
    expect(json["errors"].sole).to include("500")
  end

  it "is shown to nobody else, not even to hosts" do
    ask(note: "A secret")
    sign_in(clinic.taking_part("host").first.user)
    get "/peer-learning/clinics/#{clinic.id}.json"

    expect(json["sittings"].sole["support_requests"]).to eq([])
    expect(response.body).not_to include("secret")
  end
end
