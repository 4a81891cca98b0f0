# frozen_string_literal: true

RSpec.describe PeerLearning::Connections::AfterwardsController do
  fab!(:learner, :user)
  fab!(:teacher, :user)
  fab!(:connection) do
    Fabricate(:learning_connection, learner:, teacher:, state: "met", starts_at: 1.day.ago)
  end

  before do
    enable_current_plugin
    connection.members.each { |member| member.update!(answer: "accepted") }
    sign_in(learner)
  end

  def json
    response.parsed_body
  end

  def change(name, method: :put, **params)
    public_send(
      method,
      "/peer-learning/connections/#{connection.id}/#{name}.json",
      params:,
      as: :json,
    )
    response.status
  end

  it "wants a yes or a no" do
    [{}, { met: nil }, { met: "" }].each do |params|
      expect(change("meeting", **params)).to eq(400)
      expect(json["errors"]).to eq(["Say yes or no: did you meet?"])
    end
  end

  it "asks nobody before they could have met" do
    connection.update!(state: "scheduled", starts_at: 1.hour.from_now)

    expect(change("meeting", met: true)).to eq(422)
    expect(connection.reload.state).to eq("scheduled")
  end

  it "keeps the lines that were written, each by itself, and nothing of one that is too long" do
    change("summary", did: "A tour", next_step: "Another")
    expect(change("summary", did: "x" * 2001)).to eq(400)
    expect(json["errors"]).to eq(["What you did can have at most 2000 characters."])

    change("summary", next_step: "")
    expect(json["summary"]).to include("did" => "A tour", "next_step" => "", "finished_at" => nil)
  end

  it "is not finished while nothing is said" do
    expect(change("summary", did: " ", finished: true)).to eq(422)
    expect(json["errors"]).to eq(["Write a line or two first, then the summary can be finished."])
    expect(connection.reload.state).to eq("met")
  end

  it "is finished once" do
    2.times { expect(change("summary", did: "A tour", finished: true)).to eq(200) }

    expect(connection.trace.map(&:change)).to eq(["summarised"])
  end

  it "is no matter before they met" do
    connection.update!(state: "accepted")
    statuses = [
      change("summary", did: "A tour"),
      change("publication"),
      change("publication", method: :delete),
      change("thanks", method: :post, receiver_id: teacher.id, skill_id: connection.skill_id),
    ]

    expect(statuses).to all(eq(422))
  end

  it "thanks who shared the skill, and nobody else" do
    skill_id = connection.skill_id
    expect(change("thanks", method: :post, receiver_id: teacher.id, skill_id:)).to eq(200)
    expect(change("thanks", method: :post, receiver_id: learner.id, skill_id:)).to eq(422)
    other = Fabricate(:learning_skill)
    expect(change("thanks", method: :post, receiver_id: teacher.id, skill_id: other.id)).to eq(422)
    expect(json["errors"].sole).to include("Choose somebody of this connection")
    expect(
      change("thanks", method: :post, receiver_id: teacher.id, skill_id:, words: "x" * 501),
    ).to eq(400)
    expect(connection.thanks.count).to eq(1)
  end

  it "answers for the same connection again and again" do
    connection.update!(state: "summarised")
    connection.create_summary!(did: "A tour", finished_at: Time.zone.now)
    2.times { expect(change("publication")).to eq(200) }
    expect(json["members"].map { |member| member["may_publish"] }).to contain_exactly(true, nil)
    expect(connection.trace.map(&:change)).to eq(["publishing_allowed"])

    2.times { expect(change("publication", method: :delete)).to eq(200) }
    expect(json["members"].map { |member| member["may_publish"] }).to contain_exactly(false, nil)
  end
end
