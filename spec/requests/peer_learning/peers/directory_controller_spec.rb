# frozen_string_literal: true

RSpec.describe PeerLearning::Peers::DirectoryController do
  fab!(:skill) { Fabricate(:learning_skill, slug: "querying") }
  fab!(:amina) do
    Fabricate(
      :learning_member,
      username: "amina",
      offers: {
        skill => 3,
      },
      region: "NG",
      affiliation: "Kano user group",
      role: "Trainer",
      contexts: ["education"],
      visibility: "everyone",
    )
  end
  fab!(:bela) { Fabricate(:learning_member, username: "bela", wants: { skill => 1 }) }

  before { enable_current_plugin }

  describe "#index" do
    def listed(**params)
      get "/peer-learning/peers.json", params: params
      response.parsed_body
    end

    it "lists for visitors whom everyone may see" do
      SiteSetting.hide_new_user_profiles = false

      expect(listed).to eq(
        "members" => [
          {
            "user" => {
              "id" => amina.id,
              "username" => "amina",
              "name" => amina.name,
              "avatar_template" => amina.avatar_template,
              "affiliate" => nil,
            },
            "region" => "NG",
            "affiliation" => "Kano user group",
            "role" => "Trainer",
            "contexts" => ["education"],
            "languages" => [{ "code" => "en", "proficiency" => 4 }],
            "offers" => [
              {
                "skill_id" => skill.id,
                "direction" => "offer",
                "level" => 3,
                "priority" => 2,
                "formats" => [],
                "purpose" => nil,
                "confirmed_at" => amina.learning_profile.skill_tags.first.confirmed_at.as_json,
              },
            ],
            "wants" => [],
          },
        ],
        "next" => nil,
      )
    end

    it "lists for members whom members may see, by any filter" do
      sign_in(Fabricate(:user))

      expect(listed["members"].map { _1["user"]["id"] }).to eq([bela.id, amina.id])
      expect(
        listed(skills: "querying", direction: "want")["members"].map { _1["user"]["id"] },
      ).to eq([bela.id])
      expect(listed(after: bela.id, q: "")["members"].map { _1["user"]["id"] }).to eq([amina.id])
    end

    it "marks the tags that were looked for" do
      sign_in(bela)

      cards = listed(skills: "querying", direction: "offer", level: 3)["members"]

      expect(cards.map { _1["offers"].pluck("fits") }).to eq([[true]])
      expect(listed["members"].flat_map { _1["offers"] + _1["wants"] }.pluck("fits").uniq).to eq(
        [nil],
      )
    end

    it "says where nobody fits which filter to take away" do
      body = listed(skills: "querying", region: "HU")

      expect(body).to eq("members" => [], "next" => nil, "ways_out" => ["region"])
      expect(listed(region: "HU")).to eq("members" => [], "next" => nil)
    end

    it "finds somebody's skill by any address it ever had" do
      Fabricate(:learning_skill, slug: "sparql", status: "retired", merged_into: skill)
      sign_in(bela)

      [{ skills: "sparql" }, { skill: "sparql" }, { skill: "querying" }].each do |params|
        expect(listed(**params)["members"].map { _1["user"]["id"] }).to eq([bela.id, amina.id])
      end
    end

    it "says which filter makes no sense" do
      {
        {
          language: "xx",
          skills: "juggling",
        } => ["Language: “xx” is not a language code we know."],
        {
          skills: "juggling,querying,<b>",
        } => ["There is no skill called “juggling”.", "There is no skill called “<b>”."],
        { skill: "juggling" } => ["There is no skill called “juggling”."],
        { level: "high" } => ["The level must be a whole number from 1 to 4."],
        { level: "4", direction: "want" } => ["The level must be a whole number from 1 to 3."],
        {
          way: "telepathy",
        } => ["The way to share must be “teach”, “mentor”, “guidance” or “one_off”."],
        {
          way: "teach",
          direction: "want",
        } => [
          "A way to share can be asked for only of who shares: leave it out, or look for who shares.",
        ],
        { match: "some" } => ["Of several skills, either “all” or “any” can be asked for."],
        { direction: "up" } => ["The direction must be “offer” or “want”."],
        { region: "XX" } => ["Country: “XX” is not a country code of two letters we know."],
      }.each do |params, sentences|
        body = listed(**params)

        expect(response.status).to eq(400)
        expect(body["errors"]).to eq(sentences)
      end
    end

    it "bears whatever an address holds" do
      [
        { skills: ["querying"] },
        { skills: { "a" => "b" } },
        { q: ["a"] },
        { q: "a\0b" },
        { q: "%_\\" },
        { affiliation: "%_\\'" },
        { level: ["3"] },
        { after: "9" * 30 },
        { after: "last" },
      ].each do |params|
        listed(**params)

        expect(response.status).to be_in([200, 400])
        expect(response.parsed_body).to be_present
      end
    end

    it "gives the browser the app, at the addresses of both tabs" do
      %w[/peer-learning/peers /peer-learning/peers/everyone].each do |path|
        get path

        expect(response.status).to eq(200)
        expect(response.media_type).to eq("text/html")
      end
    end

    it "asks the database as often for many as for few" do
      sign_in(Fabricate(:user))
      listed
      few = track_sql_queries { listed }
      4.times { Fabricate(:learning_member, offers: { skill => 2 }, languages: { "fr" => 3 }) }
      many = track_sql_queries { listed }

      expect(many.size).to eq(few.size)
    end

    it "asks the database no more often, however it is narrowed" do
      sign_in(Fabricate(:user))
      listed
      plain = track_sql_queries { listed }.size
      narrowed =
        track_sql_queries do
          listed(skills: "querying", match: "any", level: 1, language: "en", q: "a", region: "NG")
        end

      # Which tags fit is one question more.
      expect(narrowed.size).to be <= plain + 1
      nobody = { skills: "querying", level: 4, way: "teach", language: "fr", region: "HU", q: "x" }
      expect(track_sql_queries { listed(**nobody) }.size).to be <= plain + 1
    end

    it "asks visitors who are too fast to wait" do
      RateLimiter.enable
      freeze_time

      61.times { listed }

      expect(response.status).to eq(429)
    end
  end

  describe "#download" do
    let(:path) { "/peer-learning/peers/directory.csv" }

    fab!(:admin)
    fab!(:group)
    fab!(:worker) { Fabricate(:user, groups: [group]) }

    before { SiteSetting.peer_learning_working_group_groups = group.id }

    def rows
      CSV.parse(response.body.force_encoding("UTF-8").delete_prefix("\uFEFF"), headers: true)
    end

    it "gives the working group and admins what the page shows" do
      Fabricate(:learning_member, offers: { skill => 4 }, visibility: "nobody")

      [admin, worker].each do |reader|
        sign_in(reader)
        get path, params: { skills: "querying", direction: "offer" }

        expect(response.status).to eq(200)
        expect(response.headers["Content-Type"]).to eq("text/csv; charset=utf-8")
        expect(response.headers["Content-Disposition"]).to include("discourse-peers.csv")
        expect(response.headers["Cache-Control"]).to eq("no-store")
        expect(rows.map { _1["username"] }).to eq(%w[amina])
      end
    end

    it "leaves out whom the page leaves out for the reader" do
      Fabricate(:muted_user, user: amina, muted_user: worker)
      sign_in(worker)

      get path

      expect(rows.map { _1["username"] }).to eq(%w[bela])
    end

    it "refuses others, and says why" do
      [nil, bela, Fabricate(:moderator)].each do |reader|
        sign_in(reader) if reader
        get path, params: { language: "xx" }

        expect(response.status).to eq(403)
        expect(response.body).to include("Only the working group and admins")
      end
      expect(UserHistory.where(custom_type: "peer_learning_directory_download")).to be_empty
    end

    it "says which filter makes no sense" do
      sign_in(worker)

      get path, params: { skills: "juggling" }
      expect(response.status).to eq(400)
      expect(response.body).to include("There is no skill called “juggling”.")

      get path, params: { level: "9" }
      expect(response.status).to eq(400)
    end

    it "is written down, and has a limit" do
      RateLimiter.enable
      sign_in(worker)

      6.times { get path }

      expect(response.status).to eq(429)
      expect(UserHistory.where(custom_type: "peer_learning_directory_download").count).to eq(5)
    end
  end
end
