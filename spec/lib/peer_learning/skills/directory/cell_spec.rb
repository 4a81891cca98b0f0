# frozen_string_literal: true

RSpec.describe PeerLearning::Skills::Directory::Cell do
  it "takes away what nobody sees" do
    expect(described_class.read("\u200F\u200Bأمينة\u200E ")).to eq("أمينة")
    expect(described_class.read("\u00A0en\u00A03\u00A0")).to eq("en 3")
    expect(described_class.read("\u200C\u200D \u2060")).to eq(nil)
    expect(described_class.read("")).to eq(nil)
  end

  it "leaves joiners in words, and line breaks" do
    expect(described_class.read(" می\u200Cخواهم ")).to eq("می\u200Cخواهم")
    expect(described_class.read("en 3\nفا 2")).to eq("en 3\nفا 2")
  end

  it "takes off what keeps spreadsheets from running a cell" do
    expect(described_class.read("'=1+1")).to eq("=1+1")
    expect(described_class.read("'tis")).to eq("'tis")
  end

  it "reads the digits of other scripts" do
    expect(described_class.digits("٣ ۴ ५ ６")).to eq("3 4 5 6")
  end
end
