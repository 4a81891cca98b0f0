# frozen_string_literal: true

RSpec.describe PeerLearning::Skills::Catalogue do
  let(:entries) { described_class.read }
  let(:slugs) { entries.pluck("slug") }
  let(:seeded) { PeerLearning::Skills::Skill.where(slug: slugs) }

  it "has sixty skills in four areas" do
    expect(entries.map { |entry| entry["area"] }.tally).to eq(
      "individual" => 14,
      "organizational" => 32,
      "technical" => 5,
      "governance" => 9,
    )
    expect(slugs.uniq.size).to eq(60)
  end

  it "has a name and aliases in five languages, among them those that are shipped" do
    entries.each do |entry|
      %w[en ar fr es pt].each do |locale|
        expect(entry["names"][locale]).to be_present, entry["slug"]
        expect(entry["aliases"][locale]).to be_present, entry["slug"]
      end
    end
  end

  it "calls no two skills the same" do
    names =
      entries.flat_map do |entry|
        [entry["slug"], *entry["names"].values, *entry["aliases"].values.flatten].map do |name|
            PeerLearning::Skills::Tree.fold(name)
          end
          .uniq
      end

    expect(names.tally.select { |_, times| times > 1 }).to be_empty
  end

  it "has only groups that are known" do
    expect(entries.flat_map { |entry| entry["groups"] }.uniq).to contain_exactly(
      "funding",
      "programmatic",
      "organisational",
      "technical",
      "interpersonal",
    )
  end

  describe ".seed" do
    before { described_class.seed }

    it "adds valid skills, with their parents and without an invented identifier" do
      expect(seeded.count).to eq(60)
      expect(seeded).to all(be_valid)
      expect(seeded.where.not(wikidata_qid: nil)).to be_empty
      parents = seeded.where.not(parent_id: nil).to_h { |skill| [skill.slug, skill.parent.slug] }
      expect(parents).to eq(
        "wikidata-training" => "wikidata-basics",
        "query-tools" => "wikidata-basics",
        "board-training" => "governance",
        "theory-of-change" => "evaluation-basics",
        "goals-and-targets" => "evaluation-basics",
        "learning-evaluation-plan" => "evaluation-basics",
        "qualitative-evaluation" => "evaluation-basics",
      )
    end

    it "changes nothing the second time" do
      expect { described_class.seed }.not_to change {
        PeerLearning::Skills::Skill.order(:id).map(&:attributes)
      }
    end

    it "leaves a site's own changes, and brings back only what is missing" do
      edited = seeded.find_by!(slug: "query-tools")
      edited.update!(names: { "en" => "Queries" }, parent: nil, status: "retired")
      seeded.find_by!(slug: "board-training").destroy!

      described_class.seed

      expect(edited.reload).to have_attributes(
        names: {
          "en" => "Queries",
        },
        parent: nil,
        status: "retired",
      )
      expect(seeded.find_by!(slug: "board-training").parent.slug).to eq("governance")
    end
  end
end
