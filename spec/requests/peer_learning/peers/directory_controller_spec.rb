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
        listed(skill: "querying", direction: "want")["members"].map { _1["user"]["id"] },
      ).to eq([bela.id])
      expect(listed(after: bela.id, q: "")["members"].map { _1["user"]["id"] }).to eq([amina.id])
    end

    it "says which filter makes no sense" do
      body = listed(language: "xx", skill: "juggling")
      expect(response.status).to eq(400)
      expect(body["errors"]).to eq(["Language: “xx” is not a language code we know."])

      body = listed(skill: "juggling")
      expect(response.status).to eq(400)
      expect(body["errors"]).to eq(["There is no skill called “juggling”."])
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

    it "asks visitors who are too fast to wait" do
      RateLimiter.enable
      freeze_time

      61.times { listed }

      expect(response.status).to eq(429)
    end
  end
end
