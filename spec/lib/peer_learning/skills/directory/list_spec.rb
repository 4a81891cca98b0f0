# frozen_string_literal: true

RSpec.describe PeerLearning::Skills::Directory::List do
  it "reads what stands between semicolons and line breaks" do
    expect(described_class.read("en 3; ha native ؛ar 4\nfr 2;;")).to eq(
      ["en 3", "ha native", "ar 4", "fr 2"],
    )
    expect(described_class.read(nil)).to eq([])
  end

  it "gets back a text with signs of its own" do
    texts = ["a; b", "c:\\d", "؛", "\\;\\", "plain"]
    items = texts.map { |text| described_class.escape(text) }

    read = described_class.read(described_class.write(items))

    expect(read.map { |item| described_class.unescape(item) }).to eq(texts)
  end
end
