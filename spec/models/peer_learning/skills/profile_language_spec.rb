# frozen_string_literal: true

RSpec.describe PeerLearning::Skills::ProfileLanguage do
  fab!(:user)

  it { is_expected.to validate_presence_of(:code) }
  it { is_expected.to validate_inclusion_of(:proficiency).in_range(0..5) }

  it "has one row for a language of a member" do
    Fabricate(:learning_language, user:, code: "ha")

    expect do
      described_class.transaction(requires_new: true) do
        Fabricate(:learning_language, user:, code: "ha")
      end
    end.to raise_error(ActiveRecord::RecordNotUnique)
  end

  describe ".speaking" do
    it "counts from the proficiency at which people can meet in it" do
      speaker = Fabricate(:learning_language, code: "ha", proficiency: 2)
      Fabricate(:learning_language, code: "ha", proficiency: 1)
      Fabricate(:learning_language, code: "fr", proficiency: 5)

      expect(described_class.speaking("ha")).to contain_exactly(speaker)
    end
  end
end
