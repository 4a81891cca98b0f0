# frozen_string_literal: true

RSpec.describe PeerLearning::Skills::SkillsController do
  fab!(:parent, :learning_skill)
  fab!(:skill) do
    Fabricate(
      :learning_skill,
      slug: "querying",
      area: "technical",
      groups: %w[technical funding],
      parent:,
      names: {
        "en" => "Querying",
        "ar" => "الاستعلام",
      },
      aliases: {
        "en" => ["SPARQL"],
        "ar" => ["سباركل"],
      },
    )
  end
  fab!(:retired) { Fabricate(:learning_skill, status: "retired") }

  before { enable_current_plugin }

  describe "#index" do
    def skills
      get "/peer-learning/skills.json"
      expect(response.status).to eq(200)
      response.parsed_body["skills"]
    end

    it "tells everybody the active skills, with all that people may type for them" do
      found = skills

      expect(found.find { |row| row["id"] == skill.id }).to match(
        "id" => skill.id,
        "slug" => "querying",
        "area" => "technical",
        "groups" => %w[technical funding],
        "parent_id" => parent.id,
        "name" => "Querying",
        "aliases" => contain_exactly("الاستعلام", "SPARQL", "سباركل"),
        "status" => "active",
      )
      expect(found.pluck("id")).not_to include(retired.id)
    end

    it "names them in the reader's language, or in English" do
      SiteSetting.allow_user_locale = true
      sign_in(Fabricate(:user, locale: "ar"))

      names = skills.to_h { |row| [row["id"], row["name"]] }

      expect(names[skill.id]).to eq("الاستعلام")
      expect(names[parent.id]).to eq(parent.names["en"])
    end

    it "asks the database as often for many as for few" do
      skills
      few = track_sql_queries { skills }
      3.times { Fabricate(:learning_skill, parent: skill) }
      many = track_sql_queries { skills }

      expect(many.size).to eq(few.size)
    end

    it "tells of a proposal those who made it or said the same, and nobody else" do
      proposer, second, other = Array.new(3) { Fabricate(:user) }
      proposal = Fabricate(:learning_skill, status: "proposed", proposer:)
      Fabricate(:learning_skill_tag, skill: proposal, user: second)

      seen =
        [nil, other, second, proposer].map do |reader|
          sign_in(reader) if reader
          skills.find { |row| row["id"] == proposal.id }&.dig("status")
        end

      expect(seen).to eq([nil, nil, "proposed", "proposed"])
    end
  end

  describe "#create" do
    fab!(:user)

    let(:params) do
      { name: "Podcasting", area: "individual", direction: "offer", level: 2, reason: "Shows" }
    end

    def propose
      post "/peer-learning/skills.json", params: params
      response.parsed_body
    end

    it "is for members" do
      propose

      expect(response.status).to eq(403)
    end

    context "when signed in" do
      before { sign_in(user) }

      it "returns the proposal and the tag made with it, however often it is said" do
        bodies = Array.new(2) { propose }

        expect(response.status).to eq(200)
        expect(bodies.pluck("skill").uniq).to contain_exactly(
          include("slug" => "podcasting", "name" => "Podcasting", "status" => "proposed"),
        )
        expect(bodies.last["skill_tag"]).to include(
          "skill_id" => bodies.last["skill"]["id"],
          "direction" => "offer",
          "level" => 2,
        )
      end

      it "says what is wrong" do
        params.merge!(name: "", level: 9)

        expect(propose["errors"]).to eq(["A name of 2 to 80 characters is needed."])
        expect(response.status).to eq(400)
      end

      it "says when too many are open" do
        PeerLearning::Skills::Skill::MAX_OPEN_PROPOSALS.times do
          Fabricate(:learning_skill, status: "proposed", proposer: user)
        end

        expect(propose["errors"]).to eq(
          [
            "You have 5 proposals waiting. New ones can be made when the working group has looked at them.",
          ],
        )
        expect(response.status).to eq(422)
      end

      it "says when there are as many tags as there may be" do
        SiteSetting.peer_learning_max_offers = 1
        Fabricate(:learning_skill_tag, user:)

        expect(propose["errors"]).to eq(
          ["What you offer has reached 1, the most that can be kept. Remove one to add another."],
        )
        expect(response.status).to eq(422)
      end

      it "answers with the tag as its owner sees it, with the note it had" do
        SiteSetting.hide_new_user_profiles = false
        skill = Fabricate(:learning_skill, names: { "en" => "Podcasting" })
        Fabricate(:learning_skill_tag, user:, skill:, note: "In Hausa")

        expect(propose["skill_tag"]).to include("note" => "In Hausa", "asked_at" => nil)
      end

      it "says when the parent is gone, or has no storey below it" do
        params[:parent_id] = retired.id
        expect(propose["errors"]).to eq(
          ["The skill it should be part of is not in the catalogue any more."],
        )

        params[:parent_id] = Fabricate(:learning_skill, parent: skill).id
        expect(propose["errors"]).to eq(["Skills can be nested 3 deep and no more."])
      end

      it "is limited" do
        RateLimiter.enable
        params[:name] = ""
        11.times { propose }

        expect(response.status).to eq(429)
      end
    end
  end
end
