# frozen_string_literal: true

RSpec.describe PeerLearning::HomeController do
  fab!(:skill, :learning_skill)
  fab!(:sharers) { Array.new(4) { Fabricate(:learning_member, offers: { skill => 3 }) } }
  fab!(:learner) { Fabricate(:learning_member, wants: { skill => 0 }) }

  before { enable_current_plugin }

  describe "#show" do
    def home
      get "/peer-learning.json"
      expect(response.status).to eq(200)
      response.parsed_body
    end

    def demand
      [{ "skill_id" => skill.id, "wants" => 1, "offers" => 4 }]
    end

    it "tells visitors what is wanted and offered" do
      expect(home).to eq(
        "steps" => nil,
        "next" => [],
        "free_support_requests" => nil,
        "ambassador" => nil,
        "best_peers" => [],
        "clinics" => [],
        "in_demand" => demand,
        "matching" => "ok",
      )
    end

    it "tells members their steps and their best peers" do
      sign_in(learner)

      body = home

      expect(body).to include(
        "steps" => {
          "languages_and_hours" => true,
          "want" => true,
          "visible" => true,
        },
        "in_demand" => demand,
        "matching" => "ok",
      )
      expect(body["best_peers"].pluck("skill_id")).to eq([skill.id])
      expect(body.dig("best_peers", 0, "peer", "user", "id")).to be_in(sharers.map(&:id))
    end

    it "shows the next clinic as the list of clinics has it" do
      Fabricate(:sitting, clinic: Fabricate(:clinic), starts_at: 3.days.from_now)

      get "/peer-learning/clinics.json"
      rows = response.parsed_body["clinics"]

      expect(rows.size).to eq(1)
      expect(home["clinics"]).to eq(rows)
    end

    it "tells members which connections wait for them" do
      asked = Fabricate(:learning_connection, learner:, teacher: sharers.first, skill:)
      sign_in(sharers.first)

      expect(home["next"]).to match([hash_including("id" => asked.id, "next_step" => "answer")])

      sign_in(learner)

      expect(home["next"]).to eq([])
    end

    it "works without V8, and says so" do
      engine = PeerLearning::Matching.engine
      PeerLearning::Matching.engine = PeerLearning::Script.new("/nowhere/bundle.js")
      sign_in(learner)

      expect(home).to include(
        "best_peers" => [{ "skill_id" => skill.id, "peer" => nil }],
        "in_demand" => demand,
        "matching" => "unavailable",
      )
    ensure
      PeerLearning::Matching.engine = engine
    end

    it "gives the browser the app" do
      get "/peer-learning"

      expect(response.status).to eq(200)
      expect(response.media_type).to eq("text/html")
    end

    it "is not there while the plugin is disabled" do
      SiteSetting.peer_learning_enabled = false

      get "/peer-learning.json"

      expect(response.status).to eq(404)
    end

    it "asks the database as often for many as for few" do
      sign_in(learner)
      home
      few = track_sql_queries { home }
      3.times { Fabricate(:learning_member, offers: { skill => 2 }, wants: { skill => 1 }) }
      many = track_sql_queries { home }

      expect(many.size).to eq(few.size)
    end
  end
end
