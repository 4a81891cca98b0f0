# frozen_string_literal: true

RSpec.describe PeerLearning::Skills::CatalogueController do
  fab!(:member, :user)
  fab!(:reviewer, :user)
  fab!(:working_group, :group)
  fab!(:skill) { Fabricate(:learning_skill, names: { "en" => "Querying", "fr" => "Requêtes" }) }
  fab!(:proposal) do
    Fabricate(:learning_skill, status: "proposed", proposer: member, reason: "Missing")
  end

  before do
    enable_current_plugin
    working_group.add(reviewer)
    SiteSetting.peer_learning_working_group_groups = working_group.id.to_s
  end

  def path(action = nil, of: skill)
    ["/peer-learning/skills/#{of.id}", action].compact.join("/") + ".json"
  end

  addresses = {
    "the catalogue" => -> { get "/peer-learning/skills/catalogue.json" },
    "a history" => -> { get path("history") },
    "an edit" => -> { put path, params: { lock_version: 0, changes: { area: "governance" } } },
    "an approval" => -> { post path("approve", of: proposal), params: { lock_version: 0 } },
    "a refusal" => -> { post path("decline", of: proposal), params: { reason: "No" } },
    "a merge" => -> { post path("merge", of: proposal), params: { into_id: skill.id } },
    "a retirement" => -> { post path("retire") },
    "a return" => -> do
      skill.update!(status: "retired")
      post path("restore")
    end,
  }

  addresses.each do |name, ask|
    it "keeps #{name} to the working group" do
      instance_exec(&ask)
      expect(response.status).to eq(403)

      [member, Fabricate(:admin)].each do |reader|
        sign_in(reader)
        instance_exec(&ask)
        expect(response.status).to eq(403)
      end

      sign_in(reviewer)
      instance_exec(&ask)
      expect(response.status).to eq(200)
    end
  end

  context "when in the working group" do
    before { sign_in(reviewer) }

    it "tells all there is, in every language" do
      %w[offer want].each do |direction|
        Fabricate(:learning_skill_tag, skill:, user: member, direction:, level: 1)
      end
      get "/peer-learning/skills/catalogue.json"
      skills = response.parsed_body["skills"].index_by { |row| row["id"] }

      expect(skills[skill.id]).to include(
        "name" => "Querying",
        "names" => {
          "en" => "Querying",
          "fr" => "Requêtes",
        },
        "aliases" => {
        },
        "status" => "active",
        "members_count" => 1,
        "lock_version" => 0,
        "proposer" => nil,
      )
      expect(skills[proposal.id]).to include(
        "status" => "proposed",
        "reason" => "Missing",
        "proposer" => include("username" => member.username),
      )
    end

    it "asks the database as often for many as for few" do
      ask = -> { get "/peer-learning/skills/catalogue.json" }
      ask.call
      few = track_sql_queries(&ask)
      3.times { Fabricate(:learning_skill, status: "proposed", proposer: Fabricate(:user)) }
      many = track_sql_queries(&ask)

      expect(many.size).to eq(few.size)
    end

    it "returns what became of the skill" do
      post path("approve", of: proposal),
           params: {
             lock_version: 0,
             changes: {
               names: {
                 en: "Podcasting",
               },
             },
           },
           as: :json

      expect(response.parsed_body["skill"]).to include(
        "status" => "active",
        "names" => {
          "en" => "Podcasting",
        },
        "lock_version" => 1,
      )
    end

    it "empties what is sent empty" do
      skill.update!(parent: Fabricate(:learning_skill), aliases: { "en" => ["Asking"] })
      put path,
          params: {
            lock_version: skill.lock_version,
            changes: {
              parent_id: nil,
              aliases: {
              },
              groups: [],
              wikidata_qid: "",
            },
          },
          as: :json

      expect(response.status).to eq(200)
      expect(skill.reload).to have_attributes(
        parent: nil,
        aliases: {
        },
        groups: [],
        wikidata_qid: nil,
      )
    end

    it "says what is wrong" do
      put path, params: { lock_version: 0, changes: { area: "elsewhere" } }

      expect(response.status).to eq(400)
      expect(response.parsed_body["errors"]).to eq(
        ["The area must be one of individual, organizational, technical and governance."],
      )
    end

    it "says when somebody else was there first" do
      skill.update!(area: "governance")
      put path, params: { lock_version: 0, changes: { area: "individual" } }

      expect(response.status).to eq(409)
      expect(response.parsed_body["errors"]).to eq(
        ["Somebody else has just changed this skill. Look at it as it is now, then decide."],
      )
      expect(skill.reload.area).to eq("governance")
    end

    it "says that a circle is none, and that a name leads elsewhere" do
      below = Fabricate(:learning_skill, parent: skill)
      put path, params: { lock_version: 0, changes: { parent_id: below.id } }
      expect(response.parsed_body["errors"]).to eq(
        ["A skill cannot be part of itself or of what is part of it."],
      )

      put path, params: { lock_version: 0, changes: { aliases: { en: [below.name] } } }
      expect(response.parsed_body["errors"]).to eq(
        [
          "“#{below.name}” already leads to the skill “#{below.name}”. If both are the same, merge them.",
        ],
      )
    end

    it "does a thing once, however often it is asked" do
      2.times { post path("merge", of: proposal), params: { into_id: skill.id } }

      expect(response.status).to eq(409)
      expect(member.notifications.count).to eq(1)
      expect(skill.changes_made.count).to eq(1)
    end

    it "does not know skills that are none" do
      PeerLearning::Skills::Skill.where(id: skill.id).delete_all
      post path("retire")

      expect(response.status).to eq(404)
    end

    it "tells who did what, the last first, also when an account is gone" do
      skill.record("edited", by: reviewer, area: %w[technical governance])
      skill.record("retired", by: member)
      member.destroy!
      get path("history")

      expect(response.parsed_body["changes"]).to match(
        [
          include("action" => "retired", "actor" => nil),
          include(
            "action" => "edited",
            "actor" => include("username" => reviewer.username),
            "details" => {
              "area" => %w[technical governance],
            },
          ),
        ],
      )
    end
  end
end
