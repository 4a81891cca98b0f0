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
  end
end
