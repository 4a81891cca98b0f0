# frozen_string_literal: true

RSpec.describe PeerLearning::Skills::PlainText do
  it "is one line, as the database can keep it" do
    expect(described_class.clean("  Slides\r\n\tand\u0000 notes\u00a0 ")).to eq("Slides and notes")
    expect(described_class.clean("e\u0301te\u0301")).to eq("\u00e9t\u00e9")
    expect(described_class.clean("أعلّم بالعربية")).to eq("أعلّم بالعربية")
    expect(described_class.clean(nil)).to eq("")
  end
end
