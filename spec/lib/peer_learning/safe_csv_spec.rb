# frozen_string_literal: true

RSpec.describe PeerLearning::SafeCsv do
  dangerous = [
    "=1+1",
    "+234 803",
    "-2",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    "  =cmd|' /C calc'!A0",
    "\"=1+1\"",
    "'=1",
    "\u00A0=1",
    "\n@x",
    "＝1",
  ]
  harmless = ["amina", "en 3; ha native", "'tis", "a=b", "", "\"quoted\"", "O'Neil", "1-2"]

  it "guards what a spreadsheet would run, and nothing else" do
    dangerous.each { |text| expect(described_class.guard(text)).to eq("'#{text}") }
    harmless.each { |text| expect(described_class.guard(text)).to eq(text) }
  end

  it "reads back what it wrote" do
    (dangerous + harmless).each do |text|
      expect(described_class.unguard(described_class.guard(text))).to eq(text)
    end
  end

  it "writes lines that come back whole" do
    line = described_class.line([*dangerous, nil, 3, "a,b\n\"c\""])

    expect(
      CSV.parse_line(line, row_sep: "\n").map { |cell| described_class.unguard(cell.to_s) },
    ).to eq([*dangerous, "", "3", "a,b\n\"c\""])
  end
end
