# frozen_string_literal: true

RSpec.describe PeerLearning::Skills::MembersController do
  fab!(:skill, :learning_skill)
  fab!(:member) do
    Fabricate(
      :learning_member,
      username: "Amina.B",
      offers: {
        skill => 3,
      },
      languages: {
        "en" => 3,
        "ha" => 5,
      },
      region: "NG",
      time_zone: "Africa/Lagos",
      visibility: "everyone",
      paused_until: "2027-01-31",
      affiliation: "Kano user group",
      role: "Trainer",
      contexts: %w[affiliate education],
      bandwidth: "audio",
    )
  end

  before { enable_current_plugin }

  describe "#show" do
    def shown(username = member.username)
      get "/peer-learning/members/#{username}.json"
      response.parsed_body
    end

    it "tells visitors what is public" do
      SiteSetting.hide_new_user_profiles = false

      expect(shown["member"]).to eq(
        "user" => {
          "id" => member.id,
          "username" => "Amina.B",
          "name" => member.name,
          "avatar_template" => member.avatar_template,
          "affiliate" => nil,
        },
        "can_edit" => false,
        "region" => "NG",
        "affiliation" => "Kano user group",
        "role" => "Trainer",
        "contexts" => %w[affiliate education],
        "languages" => [
          { "code" => "ha", "proficiency" => 5 },
          { "code" => "en", "proficiency" => 3 },
        ],
        "skill_tags" => [
          {
            "skill_id" => skill.id,
            "direction" => "offer",
            "level" => 3,
            "priority" => 2,
            "formats" => [],
            "purpose" => nil,
            "note" => "",
            "confirmed_at" => member.learning_profile.skill_tags.first.confirmed_at.as_json,
          },
        ],
      )
    end

    it "tells owners everything" do
      sign_in(member)

      expect(shown["member"]).to include(
        "can_edit" => true,
        "time_zone" => "Africa/Lagos",
        "bandwidth" => "audio",
        "nudges" => true,
        "availability" => [[0, 8]],
        "capacity" => 1,
        "paused_until" => "2027-01-31",
        "visibility" => "everyone",
        "consented_at" => member.learning_profile.consented_at.as_json,
      )
    end

    it "keeps the words of newcomers back where core keeps their profiles back" do
      member.learning_profile.skill_tags.update_all(note: "Call me")
      SiteSetting.hide_new_user_profiles = true

      expect(shown["member"].keys).not_to include("affiliation", "role")
      expect(shown["member"]["skill_tags"].first.keys).not_to include("note")
      expect(shown["member"]["contexts"]).to eq(%w[affiliate education])

      sign_in(member)
      expect(shown["member"]).to include("affiliation" => "Kano user group", "role" => "Trainer")
      expect(shown["member"]["skill_tags"].first["note"]).to eq("Call me")
    end

    it "leaves hidden tags to their owner, and tells nobody else what was asked" do
      hidden = Fabricate(:hidden_learning_skill_tag, user: member)

      expect(shown["member"]["skill_tags"].pluck("skill_id")).to eq([skill.id])
      expect(shown["member"]["skill_tags"].first.keys).not_to include("asked_at", "hidden_at")

      sign_in(member)
      expect(shown["member"]["skill_tags"]).to contain_exactly(
        include("skill_id" => skill.id, "asked_at" => nil, "hidden_at" => nil),
        include(
          "skill_id" => hidden.skill_id,
          "asked_at" => hidden.asked_at.as_json,
          "hidden_at" => hidden.hidden_at.as_json,
        ),
      )
    end

    it "tells owners who told nothing yet that there is nothing" do
      newcomer = sign_in(Fabricate(:user))

      expect(shown(newcomer.username)["member"]).to include(
        "can_edit" => true,
        "languages" => [],
        "skill_tags" => [],
        "availability" => [],
        "capacity" => 1,
        "visibility" => "nobody",
        "consented_at" => nil,
      )
    end

    it "does not tell who is unknown from who is not shown" do
      hidden = Fabricate(:learning_member, visibility: "nobody")

      bodies =
        [hidden.username, "nobody_here", "system"].map do |username|
          shown(username).tap { expect(response.status).to eq(404) }
        end

      expect(bodies.uniq.size).to eq(1)
      expect(bodies.first["errors"]).to be_present
    end

    it "asks the database as often for much as for little" do
      sign_in(Fabricate(:user))
      shown
      few = track_sql_queries { shown }
      3.times { Fabricate(:learning_skill_tag, user: member) }
      Fabricate(:learning_language, user: member, code: "fr")
      many = track_sql_queries { shown }

      expect(many.size).to eq(few.size)
    end

    it "tells owners alone of a proposed skill they tagged" do
      proposed = Fabricate(:learning_skill, status: "proposed", proposer: member)
      Fabricate(:learning_skill_tag, user: member, skill: proposed, direction: "want", level: 1)

      expect(shown["member"]["skill_tags"].pluck("skill_id")).to eq([skill.id])
      sign_in(Fabricate(:admin))
      expect(shown["member"]["skill_tags"].pluck("skill_id")).to eq([skill.id])
      sign_in(member)
      expect(shown["member"]["skill_tags"].pluck("skill_id")).to eq([skill.id, proposed.id])
    end
  end
end
