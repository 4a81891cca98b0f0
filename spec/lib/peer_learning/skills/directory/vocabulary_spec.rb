# frozen_string_literal: true

RSpec.describe PeerLearning::Skills::Directory::Vocabulary do
  subject(:vocabulary) { described_class.new.tap(&:refresh) }

  fab!(:skill) { Fabricate(:learning_skill, slug: "querying", names: { "en" => "Data 2" }) }
  fab!(:proposed) { Fabricate(:learning_skill, slug: "juggling", status: "proposed") }
  fab!(:merged) do
    Fabricate(:learning_skill, slug: "asking", status: "retired", merged_into_id: skill.id)
  end
  fab!(:retired) { Fabricate(:learning_skill, slug: "faxing", status: "retired") }

  it "knows skills, proposals and what was merged by their names" do
    expect(vocabulary.named("Querying")).to eq(skill)
    expect(vocabulary.named("data ٢")).to eq(skill)
    expect(vocabulary.named("JUGGLING")).to eq(proposed)
    expect(vocabulary.named("Asking")).to eq(skill)
    expect(vocabulary.named("faxing")).to eq(nil)
    expect(vocabulary).to be_retired("Faxing")
  end

  it "welcomes names that nobody thought of, and remembers each once" do
    expect(vocabulary).to be_welcome("knitting")
    expect(vocabulary).not_to be_welcome("x")
    expect(vocabulary).not_to be_welcome("12 34")
    expect(vocabulary).not_to be_welcome("x" * 81)

    vocabulary.remember(%w[Knitting knitting 1])

    expect(vocabulary.new_skills).to eq(["Knitting"])
  end

  it "sees the catalogue change" do
    expect(vocabulary.named("knitting")).to eq(nil)
    knitting = Fabricate(:learning_skill, slug: "knitting")
    vocabulary.refresh
    expect(vocabulary.named("knitting")).to eq(knitting)
    expect(track_sql_queries { vocabulary.refresh }.size).to eq(1)
  end
end
