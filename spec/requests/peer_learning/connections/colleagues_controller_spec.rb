# frozen_string_literal: true

RSpec.describe PeerLearning::Connections::ColleaguesController do
  fab!(:skill, :learning_skill)
  fab!(:learner) { member(username: "amina", for_affiliate: true) }
  fab!(:teacher) { Fabricate(:learning_member, offers: { skill => 3 }) }
  fab!(:colleague) { member(username: "bello") }
  fab!(:connection) { Fabricate(:learning_connection, learner:, teacher:, skill:) }

  let(:now) { Time.utc(2026, 11, 24, 12) }

  before do
    enable_current_plugin
    freeze_time(now)
    connection.member(teacher).update!(answer: "accepted")
    connection.move_on(by: teacher, now:)
    connection.update!(video_url: "https://meet.example.org/us")
    sign_in(learner)
  end

  def member(**values)
    Fabricate(:learning_member, affiliation: "Wikimedians of Kano", trust_level: 2, **values)
  end

  def path(rest = "")
    "/peer-learning/connections/#{connection.id}#{rest}.json"
  end

  def json
    response.parsed_body
  end

  def look
    get path
    json
  end

  def bring(user = colleague)
    put path("/colleagues/#{user.id}")
    response.status
  end

  it "lists colleagues, and says that they can be brought" do
    expect(look["can_bring_colleague"]).to eq(true)
    get path("/colleagues")

    expect(json["colleagues"].map { |user| user["username"] }).to eq(["bello"])
  end

  it "lists nobody to who takes part for themselves, or is not in it" do
    sign_in(teacher)
    expect(look["can_bring_colleague"]).to eq(false)
    get path("/colleagues")
    expect(json["colleagues"]).to eq([])

    sign_in(Fabricate(:admin))
    get path("/colleagues")
    expect(response.status).to eq(404)
  end

  it "says for whom everybody takes part, while they show it" do
    parties = -> { look["members"].map { |part| part["user"]["affiliate"] } }
    sign_in(teacher)
    expect(parties.call).to eq(["Wikimedians of Kano", nil])

    learner.learning_profile.update!(visibility: "nobody", consented_at: nil)
    expect(parties.call).to eq([nil, nil])
  end

  it "brings a colleague, who says yes" do
    2.times { expect(bring).to eq(200) }
    part = json["members"].last
    expect(part).to include("answer" => "open", "brought_by_id" => learner.id)

    sign_in(colleague)
    expect(look).to include("next_step" => "answer")
    expect(json).not_to have_key("video_url")
    put path("/acceptance")
    expect(json).to include("next_step" => "propose_times", "video_url" => connection.video_url)
    expect(json["teachings"].pluck("learner_id")).to eq([learner.id, colleague.id])
  end

  it "shows no more of it to who says no" do
    bring
    sign_in(colleague)
    put path("/refusal"), params: { reason: "no_time" }

    expect(response.status).to eq(204)
    get path
    expect(response.status).to eq(404)
  end

  it "says why nobody can be brought" do
    colleague.learning_profile.update!(capacity: 0)
    expect(bring).to eq(422)
    expect(json["errors"].sole).to start_with("They cannot come along now")

    2.times { |number| expect(bring(member(username: "more#{number}"))).to eq(200) }
    expect(look["can_bring_colleague"]).to eq(false)
    expect(bring(member)).to eq(422)
    expect(json["errors"].sole).to eq("There is no seat left: at most 4 people meet.")

    connection.update!(state: "met")
    expect(bring).to eq(422)
    expect(json["errors"].sole).to eq("You have met already.")
  end
end
