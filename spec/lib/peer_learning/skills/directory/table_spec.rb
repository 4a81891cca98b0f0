# frozen_string_literal: true

RSpec.describe PeerLearning::Skills::Directory::Table do
  let(:source_class) do
    Struct.new(:text) do
      attr_reader :bytes_read

      def read
        piece = text
        self.text = nil
        @bytes_read = piece&.bytesize
        piece
      end
    end
  end

  def table(text)
    described_class.new(source_class.new(text))
  end

  def rows(text)
    table = table(text)
    rows = table.take(1_000)
    expect(table.problems).to eq([])
    rows.map { |row| [row.line, row.cells.compact] }
  end

  def problems(text)
    table = table(text)
    table.take(1_000)
    table.problems.map(&:to_s)
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

  it "tells what it can separate by, quotation marks respected" do
    expect(rows("\"a,b,c\";username;name\nx;amina;A\n")).to eq(
      [[2, { "username" => "amina", "name" => "A" }]],
    )
    expect(rows("sep=|\nusername|name\namina|A\n")).to eq(
      [[3, { "username" => "amina", "name" => "A" }]],
    )
  end

  it "notices cells beyond the header" do
    rows = table("username,name\namina,Amina\nbela,Bela,\nciro,Ciro,more\n").take(3)

    expect(rows.map { |row| row.trouble&.to_s }).to eq(
      [nil, nil, "The row has more cells than the header."],
    )
  end

  it "goes on after a row that cannot be read, in the next line" do
    rows = table(<<~CSV).take(10)
      username,name
      amina,"A"mina
      bela,"B
      ciro,C
      doro,D
    CSV

    expect(rows.map { |row| [row.line, row.cells["username"], row.trouble&.key] }).to eq(
      [[2, nil, "row.malformed"], [3, nil, "row.malformed"], [4, "ciro", nil], [5, "doro", nil]],
    )
    expect(rows.second.values).to eq(['bela,"B'])
  end

  it "refuses rows with a cell of no use, and goes on" do
    rows = table("username,name\namina,#{"x" * 10_001}\nbela,\"\0\"\nciro,C\n").take(10)

    expect(rows.map { |row| row.trouble&.to_s }).to eq(
      ["A cell is longer than 10000 characters.", "The row has signs in it that are no text.", nil],
    )
  end

  it "takes rows in portions, and goes on past some" do
    text = "username\n#{(1..5).map { |number| "u#{number}\n" }.join}"
    table = table(text)

    expect(table.take(2).map(&:line)).to eq([2, 3])
    expect(table.take(9).map(&:line)).to eq([4, 5, 6])
    expect(table.take(9)).to eq([])

    other = table(text)
    other.skip(3)
    expect(other.take(9).map(&:line)).to eq([5, 6])
  end

  it "leaves out columns that mean nothing, and says so" do
    table = table("username,E-mail,,Shoe size\namina,a@example.org,,39\n")

    expect(table.take(1).first.cells).to eq("username" => "amina")
    expect(table.remarks.map(&:to_s)).to eq(
      ["These columns have no meaning here and are left out: e_mail, shoe_size."],
    )
  end

  describe "what it cannot read" do
    it "says so of text that is not Unicode" do
      expect(problems("username\namina\nJos\xE9\n")).to eq(
        ["Line 3 is not UTF-8 text: save the file as CSV UTF-8 and try again."],
      )
      expect(problems("Jos\xE9\n")).to eq(
        ["The file is not Unicode text: save it as CSV UTF-8 and try again."],
      )
      expect(problems("username\n".encode("UTF-16LE"))).to eq(
        ["The file is not Unicode text: save it as CSV UTF-8 and try again."],
      )
    end

    it "says so of a header that cannot be split" do
      expect(problems("username,\"na\"me\n")).to eq(
        ["The header cannot be read: look for a quotation mark that is missing or too many."],
      )
    end

    it "says so of a file without a header" do
      missing = "The first line must be a header, with a column named username."

      expect(problems("")).to eq([missing])
      expect(problems("amina,en 3\n")).to eq([missing])
    end

    it "names columns that are there twice" do
      expect(problems("username,name,shoe,Name,shoe\n")).to eq(
        ["The header has these columns twice: name."],
      )
    end

    it "has a limit" do
      stub_const(described_class, :MAX_ROWS, 2) do
        expect(problems("username\na\nb\n")).to eq([])
        expect(problems("username\na\nb\nc\n")).to eq(["The file has more than 2 rows: split it."])
      end
    end
  end
end
