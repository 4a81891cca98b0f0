# frozen_string_literal: true

RSpec.describe PeerLearning::Skills::Directory::Table do
  def table(text)
    described_class.new(text)
  end

  def rows(text)
    table = table(text)
    expect(table.problems).to eq([])
    table.rows.map { |row| [row.line, row.cells.compact] }
  end

  it "reads rows by the names in the header, in any order and case" do
    expect(rows("Country, USERNAME ,Time-zone\nNG,amina,Africa/Lagos\n")).to eq(
      [[2, { "country" => "NG", "username" => "amina", "time_zone" => "Africa/Lagos" }]],
    )
  end

  it "tells commas, semicolons and tabs apart" do
    expected = [[2, { "username" => "amina", "languages" => "en 3; ha native" }]]

    expect(rows("username,languages\namina,en 3; ha native\n")).to eq(expected)
    expect(rows("username;languages\namina;\"en 3; ha native\"\n")).to eq(expected)
    expect(rows("username\tlanguages\namina\ten 3; ha native\n")).to eq(expected)
  end

  it "does not mind a byte order mark, line ends of other systems and a missing last one" do
    expected = [[2, { "username" => "amina" }], [3, { "username" => "bela" }]]

    expect(rows("\uFEFFusername\r\namina\r\nbela")).to eq(expected)
    expect(rows("username\ramina\nbela\n")).to eq(expected)
    expect(rows("\xEF\xBB\xBFusername\namina\nbela".b)).to eq(expected)
  end

  it "knows where rows begin, with line breaks in cells and empty lines between" do
    text = "username,languages\namina,\"en 3\nha native\"\n\n,\nbela,fr 2\n"

    expect(rows(text)).to eq(
      [
        [2, { "username" => "amina", "languages" => "en 3\nha native" }],
        [6, { "username" => "bela", "languages" => "fr 2" }],
      ],
    )
  end

  it "has quotation marks in cells" do
    expect(rows("username,name\namina,\"Amina \"\"Mina\"\" A.\"\n")).to eq(
      [[2, { "username" => "amina", "name" => 'Amina "Mina" A.' }]],
    )
  end

  it "notices cells beyond the header" do
    rows = table("username,name\namina,Amina\nbela,Bela,\nciro,Ciro,more\n").rows

    expect(rows.map(&:surplus)).to eq([false, false, true])
  end

  describe "what it cannot read" do
    it "says so of text that is not UTF-8" do
      expect(table("username\nJos\xE9\n").problems).to eq(
        ["The file is not UTF-8 text: save it as CSV UTF-8 and try again."],
      )
    end

    it "names the line of the row where quotation marks do not match" do
      expect(table("username,name\namina,\"A.\n\nAmina\"\nbela,\"Be\"la\n").problems).to eq(
        [
          "The row on line 5 cannot be read: look for a quotation mark that is missing or too many.",
        ],
      )
      expect(table("user\"name\n").problems).to eq(
        [
          "The row on line 1 cannot be read: look for a quotation mark that is missing or too many.",
        ],
      )
    end

    it "says so of a file without a header" do
      missing = "The first line must be a header, with a column named username."

      expect(table("").problems).to eq([missing])
      expect(table("amina,en 3\n").problems).to include(missing)
    end

    it "names columns that mean nothing, and columns that are there twice" do
      expect(table("username,e-mail,name,name\n").problems).to eq(
        [
          "The header has columns that have no meaning here: e_mail. These have one: username, name, languages, country, time_zone, skills_to_share, skills_to_learn, availability, consent.",
          "The header has these columns twice: name.",
        ],
      )
    end

    it "has a limit" do
      expect(table("username\n#{"a\n" * 5_001}").problems).to eq(
        ["The file has more than 5000 rows: split it."],
      )
    end
  end
end
