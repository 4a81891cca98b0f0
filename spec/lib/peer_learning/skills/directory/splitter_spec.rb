# frozen_string_literal: true

RSpec.describe PeerLearning::Skills::Directory::Splitter do
  def split(*lines, separator: ",")
    splitter = described_class.new(separator)
    states = lines.map { |line| splitter.take(line) }
    [states.last, splitter.cells]
  end

  it "splits at the separator" do
    expect(split("a,b,,c ")).to eq([:done, ["a", "b", "", "c "]])
    expect(split("a;b,c", separator: ";")).to eq([:done, %w[a b,c]])
    expect(split("")).to eq([:done, [""]])
    expect(split(",")).to eq([:done, ["", ""]])
  end

  it "keeps together what stands in quotation marks" do
    expect(split('"a,b",c')).to eq([:done, %w[a,b c]])
    expect(split('"say ""hi""",""')).to eq([:done, ['say "hi"', ""]])
    expect(split('a, "b" ,c')).to eq([:done, %w[a b c]])
  end

  it "goes on in the next line" do
    expect(split('a,"b')).to eq([:open, ["a"]])
    expect(split('a,"b', "", 'c",d')).to eq([:done, ["a", "b\n\nc", "d"]])
  end

  it "takes a quotation mark within a cell as a letter" do
    expect(split('5" disk,O"Neil"')).to eq([:done, ['5" disk', 'O"Neil"']])
  end

  it "knows a row that is broken" do
    expect(split('"a"b,c').first).to eq(:broken)
    expect(split('"a', 'b"c').first).to eq(:broken)
  end
end
