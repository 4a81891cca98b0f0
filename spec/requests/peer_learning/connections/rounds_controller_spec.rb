# frozen_string_literal: true

RSpec.describe PeerLearning::Connections::RoundsController do
  fab!(:keeper, :user)
  fab!(:group)
  fab!(:skill) { Fabricate(:learning_skill, slug: "querying") }
  fab!(:round, :learning_round)
  fab!(:learner) { Fabricate(:learning_member, in_rounds: true, wants: { skill => 0 }) }
  fab!(:sharer) { Fabricate(:learning_member, in_rounds: true, offers: { skill => 3 }) }
  fab!(:late) do
    Fabricate(:learning_member, in_rounds: true, wants: { skill => 0 }, availability: [[300, 308]])
  end

  before do
    enable_current_plugin
    SiteSetting.peer_learning_working_group_groups = group.id.to_s
    group.add(keeper)
    freeze_time(round.closes_at + 1.day)
    work_out(round.draws.create!(rules: PeerLearning::RULES))
  end

  def work_out(draw)
    PeerLearning::Connections::Draw::CarryOut.call(
      params: {
        draw_id: draw.id,
      },
      now: round.closes_at,
    )
    round.reload
  end

  def body
    response.parsed_body
  end

  addresses = {
    "the list" => -> { get "/peer-learning/rounds.json" },
    "a round" => -> { get "/peer-learning/rounds/#{round.id}.json" },
    "its places" => -> do
      get "/peer-learning/rounds/#{round.id}/draws/#{round.draw_id}/places.json"
    end,
    "its rings" => -> { get "/peer-learning/rounds/#{round.id}/draws/#{round.draw_id}/rings.json" },
    "those left out" => -> do
      get "/peer-learning/rounds/#{round.id}/draws/#{round.draw_id}/left-out.json"
    end,
    "a draw" => -> { get "/peer-learning/rounds/#{round.id}/draws/#{round.draw_id}.json" },
    "a new draw" => -> { post "/peer-learning/rounds/#{round.id}/draws.json" },
    "an adoption" => -> do
      put "/peer-learning/rounds/#{round.id}/draws/#{round.draw_id}/adoption.json"
    end,
    "publishing" => -> do
      post "/peer-learning/rounds/#{round.id}/publish.json", params: { draw_id: round.draw_id }
    end,
    "calling it off" => -> { put "/peer-learning/rounds/#{round.id}/cancellation.json" },
  }

  addresses.each do |name, ask|
    it "keeps #{name} to the working group" do
      instance_exec(&ask)
      expect(response.status).to eq(403)

      [learner, Fabricate(:admin)].each do |reader|
        sign_in(reader)
        instance_exec(&ask)
        expect(response.status).to eq(403)
      end

      sign_in(keeper)
      instance_exec(&ask)
      expect(response.status).to eq(200)
    end
  end

  context "when in the working group" do
    before { sign_in(keeper) }

    it "shows who would meet and why, and who is left out and why" do
      get "/peer-learning/rounds/#{round.id}.json"

      expect(body["round"]).to include(
        "month" => "2026-12-01",
        "state" => "drawn",
        "taking_part" => 3,
        "told" => 0,
        "ready" => true,
      )
      expect(body["round"]["draw"]).to include(
        "rules" => {
          "minutes" => 90,
          "maxSize" => 4,
          "minProficiency" => 2,
        },
        "matched" => 2,
        "left_out_count" => 1,
        "reasons" => {
          "time" => 1,
        },
        "people" => [],
      )
      expect(body["round"]["draw"]["places"]).to contain_exactly(
        include(
          "place" => 1,
          "kind" => "round",
          "members" => [include("id" => learner.id), include("id" => sharer.id)],
          "language" => "en",
          "starts_at" => "2026-12-14T00:00:00.000Z",
          "teaches" => [{ "from" => sharer.id, "to" => learner.id, "skill" => "querying" }],
        ),
      )
      expect(body["round"]["draw"]["left_out"]).to contain_exactly(
        include("user" => include("id" => late.id), "reason" => "time"),
      )
      expect(response.body).not_to include("free", "availability")
    end

    it "shows swap rings, in pages too" do
      ada, ben, cleo = join_ring
      post "/peer-learning/rounds/#{round.id}/draws.json",
           params: { swaps: true }.to_json,
           headers: {
             "CONTENT_TYPE" => "application/json",
           }
      work_out(draw = round.draws.find(body["draw"]["id"]))
      get "/peer-learning/rounds/#{round.id}/draws/#{draw.id}.json"
      expect(body["effect"]).to include("rings" => 1, "rings_before" => 0, "new_places" => 3)

      put "/peer-learning/rounds/#{round.id}/draws/#{draw.id}/adoption.json"
      drawn = body["round"]["draw"]
      expect(drawn).to include("swaps" => true, "places_count" => 4, "rings_count" => 1)
      expect(drawn["places"].pluck("kind")).to eq(["round"] * 4)
      expect(
        drawn["rings"].sole["places"].map do |place|
          [place["place"], place["members"].pluck("id")]
        end,
      ).to eq([[5, [ada.id, ben.id]], [6, [ben.id, cleo.id]], [7, [ada.id, cleo.id]]])

      rings = "/peer-learning/rounds/#{round.id}/draws/#{draw.id}/rings.json"
      get rings
      expect(body["rings"].pluck("number")).to eq([1])
      get "#{rings}?after=1"
      expect(body["rings"]).to eq([])
    end

    it "hands out a bounded page at a time" do
      stub_const(PeerLearning::Connections::DrawPage, "SIZE", 1) do
        get "/peer-learning/rounds/#{round.id}/draws/#{round.draw_id}/places.json?after=0"
        expect(body["places"].pluck("place")).to eq([1])
        get "/peer-learning/rounds/#{round.id}/draws/#{round.draw_id}/places.json?after=1"
        expect(body["places"]).to eq([])
        get "/peer-learning/rounds/#{round.id}/draws/#{round.draw_id}/left-out.json?after=#{late.id}"
        expect(body["left_out"]).to eq([])
      end
    end

    it "shows what levers would do, then does it" do
      post "/peer-learning/rounds/#{round.id}/draws.json",
           params: { exclusions: [[sharer.id]] }.to_json,
           headers: {
             "CONTENT_TYPE" => "application/json",
           }
      draw = round.draws.find(body["draw"]["id"])
      expect(body).to include("effect" => nil)

      work_out(draw)
      get "/peer-learning/rounds/#{round.id}/draws/#{draw.id}.json"
      expect(body["effect"]).to include(
        "matched" => 0,
        "matched_before" => 2,
        "new_places" => 0,
        "coming_in" => [],
        "falling_out" => [include("id" => learner.id), include("id" => sharer.id)],
        "falling_out_count" => 2,
      )
      expect(round.reload.draw).not_to eq(draw)

      put "/peer-learning/rounds/#{round.id}/draws/#{draw.id}/adoption.json"
      expect(body["round"]["draw"]).to include(
        "exclusions" => [[sharer.id]],
        "people" => [include("id" => sharer.id)],
      )
    end

    it "says what is wrong" do
      post "/peer-learning/rounds/#{round.id}/draws.json", params: { rules: { minutes: 7 } }
      expect([response.status, body["errors"]]).to eq([400, [I18n.t("peer_learning.rounds.rules")]])
      post "/peer-learning/rounds/#{round.id}/publish.json", params: { draw_id: 0 }
      expect([response.status, body["errors"]]).to eq(
        [409, [I18n.t("peer_learning.rounds.seen_as_it_is")]],
      )
      get "/peer-learning/rounds/0.json"
      expect(response.status).to eq(404)
    end

    it "publishes" do
      post "/peer-learning/rounds/#{round.id}/publish.json", params: { draw_id: round.draw_id }
      expect(body["round"]).to include("state" => "published", "told_at" => nil)

      put "/peer-learning/rounds/#{round.id}/cancellation.json"
      expect([response.status, body["errors"]]).to eq(
        [409, [I18n.t("peer_learning.rounds.not_published")]],
      )
    end

    context "when it is published" do
      before { publish }

      def publish
        Jobs.run_immediately!
        post "/peer-learning/rounds/#{round.id}/publish.json", params: { draw_id: round.draw_id }
        get "/peer-learning/rounds/#{round.id}.json"
      end

      def states(of = body["round"]["draw"])
        of["places"].pluck("connection_state")
      end

      it "shows how what came of it stands, and nothing else of it" do
        expect(body["round"]["connection_states"]).to eq("proposed" => 1)
        expect(states).to eq(["proposed"])

        connection = round.connections.sole
        connection.update!(
          state: "scheduled",
          goal: "A secret",
          video_url: "https://a.example/secret",
        )
        get "/peer-learning/rounds/#{round.id}.json"
        expect(body["round"]["connection_states"]).to eq("scheduled" => 1)
        expect(states).to eq(["scheduled"])
        expect(response.body).not_to include("secret")

        get "/peer-learning/rounds/#{round.id}/draws/#{round.draw_id}/places.json"
        expect(states(body)).to eq(["scheduled"])
      end

      it "says nothing of a place of which none came, nor of a draw that was not in force" do
        round.connections.destroy_all
        get "/peer-learning/rounds/#{round.id}.json"
        expect(body["round"]["connection_states"]).to eq({})
        expect(states).to eq([nil])

        other = round.draws.create!(rules: {}, places: round.draw.places)
        Fabricate(:learning_connection, round_id: round.id, place_in_round: 1)
        get "/peer-learning/rounds/#{round.id}/draws/#{other.id}/places.json"
        expect(states(body)).to eq([nil])
      end
    end

    it "says nothing of connections before it is published" do
      get "/peer-learning/rounds/#{round.id}.json"

      expect(body["round"]).not_to have_key("connection_states")
      expect(body["round"]["draw"]["places"].pluck("connection_state")).to eq([nil])
    end

    it "asks the database no more for many than for few, also once it is published" do
      count = -> { track_sql_queries { get "/peer-learning/rounds/#{round.id}.json" }.size }
      count.call
      few = count.call
      6.times do |hour|
        Fabricate(:learning_member, in_rounds: true, wants: { skill => 0 })
        Fabricate(:learning_member, in_rounds: true, offers: { skill => 2 })
      end
      work_out(round.draws.create!(rules: PeerLearning::RULES))
      expect(count.call).to be <= few

      round.update!(state: "published")
      of_connections = 2
      expect(count.call).to be <= few + of_connections
    end
  end
end
