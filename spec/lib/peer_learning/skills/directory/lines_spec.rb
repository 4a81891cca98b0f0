# frozen_string_literal: true

RSpec.describe PeerLearning::Skills::Directory::Lines do
  let(:pieces_class) do
    Struct.new(:pieces) do
      def read
        pieces.shift
      end
    end
  end

  def lines(bytes, size: 3)
    bytes = bytes.b
    pieces = (0...bytes.bytesize).step(size).map { |start| bytes.byteslice(start, size) }
    lines = described_class.new(pieces_class.new(pieces))
    Array.new(bytes.bytesize + 2) { lines.gets }.compact
  end

  it "reads the same however the file was cut, with all line ends" do
    text = "one\r\ntwo\rthree\n\nvier ü\r\n\r\nend"

    (1..text.bytesize).each do |size|
      expect(lines(text, size:)).to eq(["one", "two", "three", "", "vier ü", "", "end"])
    end
  end

  it "has no line after the last line end" do
    expect(lines("one\n")).to eq(["one"])
    expect(lines("one\r")).to eq(["one"])
    expect(lines("")).to eq([])
  end

  it "reads UTF-8 and UTF-16 by their marks" do
    text = "\uFEFFname\nأمينة 😀\n"

    [Encoding::UTF_8, Encoding::UTF_16LE, Encoding::UTF_16BE].each do |encoding|
      (1..7).each { |size| expect(lines(text.encode(encoding), size:)).to eq(%w[name أمينة\ 😀]) }
    end
  end

  it "refuses what is no Unicode text" do
    expect { lines("name\nJos\xE9\n") }.to raise_error(described_class::NotText)
    expect { lines("\xFF\xFEn\x00a") }.to raise_error(described_class::NotText)
    expect { lines("\xFF\xFE\x00\xD8a\x00") }.to raise_error(described_class::NotText)
  end

  it "keeps no more of a line than anybody writes" do
    stub_const(described_class, :MAX_BYTES, 10) do
      long, short = lines("#{"ü" * 50}\nshort\n")

      expect(long.bytesize).to be_between(10, 20)
      expect(long).to be_valid_encoding
      expect(short).to eq("short")
    end
  end
end
