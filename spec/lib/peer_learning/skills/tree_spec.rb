# frozen_string_literal: true

RSpec.describe PeerLearning::Skills::Tree do
  fab!(:data) do
    Fabricate(
      :learning_skill,
      slug: "data-basics",
      names: {
        "en" => "Basic use of data",
        "ar" => "أساسيات البيانات",
      },
      aliases: {
        "en" => ["Data basics", "Open_Data"],
      },
    )
  end
  fab!(:querying) { Fabricate(:learning_skill, slug: "querying-data", parent: data) }
  fab!(:dialects) { Fabricate(:learning_skill, slug: "query-dialects", parent: querying) }
  fab!(:retired) { Fabricate(:learning_skill, slug: "gone", parent: data, status: "retired") }

  let(:tree) { described_class.load }

  it "has the active skills" do
    expect(tree.skills).to include(data, querying, dialects)
    expect(tree.skills).not_to include(retired)
    expect(tree.find(data.id)).to eq(data)
    expect(tree.find(retired.id)).to eq(nil)
    expect(tree.find_by_slug("querying-data")).to eq(querying)
    expect(tree.find_by_slug("gone")).to eq(nil)
  end

  it "has the same without their names" do
    bare = described_class.load_bare

    expect(bare.to_instance).to eq(tree.to_instance)
    expect(bare.find_by_slug("querying-data").id).to eq(querying.id)
    expect(bare.with_descendants([data.id])).to eq(tree.with_descendants([data.id]))
  end

  describe "#named" do
    it "knows a skill by its slug, its names and its aliases in any language" do
      ["data-basics", "Basic use of data", "أساسيات البيانات", "Data basics"].each do |name|
        expect(tree.named(name)).to eq(data), name
      end
    end

    it "does not mind case, spaces, hyphens and wide letters" do
      ["DATA  basics", " data_basics", "open-data", "ＤＡＴＡ basics"].each do |name|
        expect(tree.named(name)).to eq(data), name
      end
    end

    it "does not guess" do
      expect(tree.named("data")).to eq(nil)
      expect(tree.named("gone")).to eq(nil)
      expect(tree.named("")).to eq(nil)
    end
  end

  describe "#mentioning" do
    it "finds what has the text in one of its names" do
      expect(tree.mentioning("BASIC use")).to contain_exactly(data)
      expect(tree.mentioning("ying-da")).to contain_exactly(querying)
    end
  end

  describe "#with_descendants" do
    it "has what stands below, however deep" do
      expect(tree.with_descendants([data.id])).to contain_exactly(data.id, querying.id, dialects.id)
      expect(tree.with_descendants([querying.id])).to contain_exactly(querying.id, dialects.id)
      expect(tree.with_descendants([])).to eq([])
    end
  end

  describe "#to_instance" do
    it "names parents, unless they are not active" do
      orphan = Fabricate(:learning_skill, slug: "orphan", parent: retired)

      expect(described_class.new([data, querying, orphan]).to_instance).to eq(
        [{ id: "data-basics" }, { id: "querying-data", parent: "data-basics" }, { id: "orphan" }],
      )
    end
  end
end
