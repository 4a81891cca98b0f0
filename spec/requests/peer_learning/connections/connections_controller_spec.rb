# frozen_string_literal: true

RSpec.describe PeerLearning::Connections::ConnectionsController do
  fab!(:skill, :learning_skill)
  fab!(:asker) do
    Fabricate(:learning_member, wants: { skill => 0 }, availability: [[0, 96]], time_zone: "UTC")
  end
  fab!(:peer) do
    Fabricate(
      :learning_member,
      offers: {
        skill => 3,
      },
      availability: [[0, 96]],
      time_zone: "Africa/Lagos",
    )
  end

  let(:question) do
    {
      peer: peer.username,
      skill_id: skill.id,
      goal: "Lead a tour",
      give_back: "Proofreading",
      language: "en",
      starts: [2.days.from_now.utc.iso8601],
    }
  end

  before { enable_current_plugin }

  def json
    response.parsed_body
  end

  def sentence
    json["errors"]
  end

  def made(**more)
    Fabricate(:learning_connection, learner: asker, teacher: peer, skill:, **more)
  end

  describe "#create" do
    def ask(**more)
      post "/peer-learning/connections.json", params: { **question, **more }
    end

    it "asks, and answers with what was asked" do
      sign_in(asker)
      ask

      expect(response.status).to eq(200)
      expect(json).to include(
        "origin" => "asked",
        "state" => "proposed",
        "skill" => {
          "id" => skill.id,
          "slug" => skill.slug,
        },
        "goal" => "Lead a tour",
        "give_back" => "Proofreading",
        "language" => "en",
        "minutes" => 90,
        "next_step" => "wait_for_answers",
        "asked_by_me" => true,
        "teachings" => [
          { "teacher_id" => peer.id, "learner_id" => asker.id, "skill_id" => skill.id },
        ],
      )
      expect(
        json["members"].map { |member| member.except("user", "may_publish", "brought_by_id") },
      ).to eq(
        [
          { "answer" => "accepted", "me" => true, "interprets" => false, "time_zone" => "UTC" },
          {
            "answer" => "open",
            "me" => false,
            "interprets" => false,
            "time_zone" => "Africa/Lagos",
          },
        ],
      )
      expect(json["slots"].sole["picked_by"]).to eq([asker.id])
      expect(json["changes"].map { |change| change.slice("change", "actor_id") }).to eq(
        [{ "change" => "proposed", "actor_id" => asker.id }],
      )
    end

    it "says in a sentence what is wrong, and asks nothing" do
      sign_in(asker)
      ask(language: "fr")
      expect(response.status).to eq(422)
      expect(sentence).to eq(["Choose a language that both of you speak well enough to meet in."])

      ask(minutes: 1)
      expect(response.status).to eq(400)
      expect(sentence).to eq(["The length must be one of 30, 45, 60, 90, 120 minutes."])

      ask(peer: "nobody")
      expect(response.status).to eq(404)
      expect(sentence.sole).to start_with("They cannot be asked now")

      ask(skill_id: Fabricate(:learning_skill).id)
      expect(sentence.sole).to start_with("They do not share this skill any more.")

      ask(starts: [1.year.ago.utc.iso8601])
      expect(sentence).to eq(["A time that you suggest must be in the next 60 days."])

      peer.learning_profile.update!(capacity: 0)
      ask
      expect(sentence.sole).to start_with("They have no room for more this month.")

      peer.learning_profile.update!(capacity: 1)
      SiteSetting.peer_learning_max_open_asks = 1
      Fabricate(:learning_connection, learner: asker)
      ask
      expect(sentence.sole).to start_with("You have asked 1 peers")

      asker.learning_profile.update!(visibility: "nobody", consented_at: nil)
      ask
      expect(sentence.sole).to start_with("Show your learning profile to members first")

      expect(PeerLearning::Connections::Connection.where(skill:)).to be_empty
    end

    it "says so where the two are connected already" do
      Fabricate(:learning_skill_tag, user: asker, skill:)
      Fabricate(:learning_connection, learner: peer, teacher: asker, skill:)
      sign_in(asker)
      ask

      expect(sentence.sole).to start_with("The two of you have this skill in hand already")
    end

    it "is limited to so many a day" do
      RateLimiter.enable
      sign_in(asker)
      stub_const(PeerLearning::Connections::BaseController, "ASKS_A_DAY", 1) { 2.times { ask } }

      expect(response.status).to eq(429)
    end

    it "is not for visitors nor for the silenced" do
      ask
      expect(response.status).to eq(403)

      asker.update!(silenced_till: 1.year.from_now)
      sign_in(asker)
      ask
      expect(response.status).to eq(403)
    end
  end

  describe "#show of a swap ring" do
    fab!(:third, :learning_member)
    fab!(:fourth, :learning_member)

    # asker learns from peer, and teaches third, who teaches fourth, who teaches peer.
    let!(:ring) do
      [[peer, asker], [asker, third], [third, fourth], [fourth, peer]].map
        .with_index(1) do |(teacher, learner), place|
          made(
            teacher:,
            learner:,
            origin: "swap",
            asker: nil,
            round_id: 7,
            ring_in_round: 2,
            place_in_round: place,
          )
        end
    end

    def look(connection)
      get "/peer-learning/connections/#{connection.id}.json"
      json["ring"]
    end

    it "tells of the other neighbour, and of nobody else in it" do
      sign_in(asker)
      expect(look(ring[0])).to eq(
        "connection_id" => ring[1].id,
        "teaches" => true,
        "skill" => skill.slug,
        "user" => BasicUserSerializer.new(third, root: false).as_json.deep_stringify_keys,
      )
      expect(response.body).not_to include(fourth.username)
      expect(look(ring[1])).to include("connection_id" => ring[0].id, "teaches" => false)

      sign_in(fourth)
      expect(look(ring[3])).to include("connection_id" => ring[2].id, "teaches" => false)
    end

    it "tells of nobody where the other part is gone, or there never was a ring" do
      ring[1].destroy!
      sign_in(asker)
      expect(look(ring[0])).to be_nil

      expect(look(made)).to be_nil
      expect(json).not_to have_key("ring")
    end
  end

  describe "#index" do
    it "lists what waits for the reader first, then what they wait for, then what is over" do
      over = made(state: "declined", ended_at: 1.hour.ago, created_at: 9.days.ago)
      waiting = made(created_at: 5.days.ago)
      asked_of_me = Fabricate(:learning_connection, teacher: asker, created_at: 2.days.ago)
      agreed = made(state: "accepted", created_at: 3.days.ago)
      agreed.members.each { |member| member.update!(answer: "accepted") }
      Fabricate(:learning_connection)

      sign_in(asker)
      get "/peer-learning/connections.json"

      expect(response.status).to eq(200)
      expect(json["can_manage_rounds"]).to eq(false)
      expect(json["connections"].map { |row| row.values_at("id", "next_step") }).to eq(
        [
          [agreed.id, "propose_times"],
          [asked_of_me.id, "answer"],
          [waiting.id, "wait_for_answers"],
          [over.id, nil],
        ],
      )
      expect(json["connections"].first).not_to have_key("goal")
    end

    it "makes as many queries for many as for few" do
      sign_in(asker)
      2.times { made }
      get "/peer-learning/connections.json"
      few = track_sql_queries { get "/peer-learning/connections.json" }.size
      5.times { Fabricate(:learning_connection, learner: asker) }
      many = track_sql_queries { get "/peer-learning/connections.json" }.size

      expect(json["connections"].size).to eq(7)
      expect(many).to eq(few)
    end

    it "is for members" do
      get "/peer-learning/connections.json"
      expect(response.status).to eq(403)
    end

    it "knows the working group" do
      sign_in(Fabricate(:moderator))
      get "/peer-learning/connections.json"

      expect(json).to eq("can_manage_rounds" => true, "connections" => [])
    end
  end

  describe "#show" do
    let!(:connection) { made }

    it "is seen by its members and nobody else" do
      [asker, peer].each do |user|
        sign_in(user)
        get "/peer-learning/connections/#{connection.id}.json"
        expect(json["id"]).to eq(connection.id)
      end

      [Fabricate(:user), Fabricate(:moderator), Fabricate(:admin)].each do |user|
        sign_in(user)
        get "/peer-learning/connections/#{connection.id}.json"
        expect(response.status).to eq(404)
      end
    end

    it "does not say why somebody declined" do
      connection.member(peer).update!(
        answer: "declined",
        answered_at: 1.hour.ago,
        decline_reason: "not_my_field",
        decline_note: "Secret words",
      )
      connection.update!(state: "declined", ended_at: 1.hour.ago)
      [asker, peer].each do |user|
        sign_in(user)
        get "/peer-learning/connections/#{connection.id}.json"
        expect(response.body).not_to include("Secret words", "not_my_field")
        expect(json["next_peer"]).to be_nil
      end
    end

    it "names who else fits, as long as they are to be seen" do
      connection.update!(state: "expired", ended_at: 1.hour.ago)
      other = Fabricate(:learning_member, offers: { skill => 3 }, availability: [[0, 96]])
      sign_in(asker)
      get "/peer-learning/connections/#{connection.id}.json"
      expect(json["next_peer"]["user"]["id"]).to eq(other.id)

      other.learning_profile.update!(visibility: "nobody", consented_at: nil)
      get "/peer-learning/connections/#{connection.id}.json"
      expect(json["next_peer"]).to be_nil
    end
  end

  describe "#accept, #decline and #cancel" do
    let!(:connection) { made }

    def change(name, **params)
      put "/peer-learning/connections/#{connection.id}/#{name}.json", params:
    end

    it "accepts and picks in one press, which settles when they meet" do
      PeerLearning::Connections::Slot.propose([2.days.from_now], connection:, by: asker)
      sign_in(peer)
      change("acceptance", starts: [connection.slots.sole.id])

      expect(response.status).to eq(200)
      expect(json.values_at("state", "starts_at")).to eq(
        ["scheduled", json["slots"].sole["starts_at"]],
      )
      expect(json["slots"].sole["picked_by"]).to eq([asker.id, peer.id])
    end

    it "declines with a reason" do
      sign_in(peer)
      change("refusal", reason: "nonsense")
      expect(response.status).to eq(400)
      expect(sentence).to eq(["The reason must be one of those that can be chosen."])

      change("refusal", reason: "no_time", note: "Exams")
      expect(json["state"]).to eq("declined")
      expect(response.body).not_to include("Exams")
    end

    it "shows no more of it to who left the others to go on" do
      third = Fabricate(:user)
      connection.members.create!(user: third)
      connection.teachings.create!(teacher: peer, learner: third, skill:)
      sign_in(third)
      2.times do
        change("refusal")
        expect(response.status).to eq(204)
      end

      get "/peer-learning/connections/#{connection.id}.json"
      expect(response.status).to eq(404)
    end

    it "says what happened instead where it comes too late" do
      sign_in(peer)
      {
        "declined" => "It was declined in the meantime.",
        "expired" => "It has ended, as too much time went by.",
        "cancelled" => "It was called off in the meantime.",
      }.each do |state, words|
        connection.update!(state:)
        change("acceptance")
        expect(response.status).to eq(422)
        expect(sentence).to eq([words])
      end

      connection.update!(state: "met")
      change("cancellation")
      expect(sentence).to eq(["You have met already."])

      connection.update!(state: "accepted")
      change("refusal")
      expect(sentence).to eq(["Everybody has said yes already. You can still call it off."])
    end

    it "has a sentence for every state, in every language" do
      %i[en ar].each do |locale|
        PeerLearning::Connections::Connection.states.each_key do |state|
          expect(I18n.exists?("peer_learning.connections.too_late.#{state}", locale)).to eq(true)
        end
      end
    end

    it "calls off" do
      sign_in(asker)
      2.times do
        change("cancellation")
        expect(json["state"]).to eq("cancelled")
      end
    end

    it "is for members alone" do
      sign_in(Fabricate(:admin))
      %w[acceptance refusal cancellation].each do |name|
        change(name)
        expect(response.status).to eq(404)
      end
      expect(connection.reload.state).to eq("proposed")
    end
  end

  describe "#states" do
    it "counts for the working group, and says no more" do
      made
      made(state: "met")
      sign_in(Fabricate(:moderator))
      get "/peer-learning/connections/states.json"

      expect(json.keys).to eq(["states"])
      expect(json["states"]).to include("proposed" => 1, "met" => 1, "declined" => 0)
      expect(json["states"].size).to eq(9)
    end

    it "is for nobody else" do
      sign_in(asker)
      get "/peer-learning/connections/states.json"
      expect(response.status).to eq(403)
    end
  end

  describe "#times" do
    it "finds times for both" do
      sign_in(asker)
      get "/peer-learning/connections/times.json", params: { peer: peer.username, minutes: 60 }

      expect(response.status).to eq(200)
      expect(json["times"]).to all(match(/\A\d{4}-\d\d-\d\dT\d\d:\d\d:00(\.000)?Z\z/))
      expect(json["times"].size).to be > 3
    end

    it "is only of who can be asked" do
      sign_in(asker)
      get "/peer-learning/connections/times.json", params: { peer: Fabricate(:user).username }
      expect(response.status).to eq(404)

      get "/peer-learning/connections/times.json", params: { peer: peer.username, minutes: 1 }
      expect(response.status).to eq(400)
    end
  end
end
