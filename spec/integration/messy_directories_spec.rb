# frozen_string_literal: true

# Files as people send them, and what each of them is told.
RSpec.describe "Messy directories" do
  fab!(:admin)

  before do
    %w[amina bela ciro doro].each { |username| Fabricate(:user, username:) }
    Fabricate(:learning_skill, slug: "training")
  end

  def import(name)
    path = PeerLearning::Engine.root.join("spec/fixtures/directories/#{name}.csv")
    # In small parts, so that every file is cut somewhere unfortunate.
    import_directory(path.binread, by: admin, part_bytes: 7)
  end

  def report(import)
    import.rows.order(:line).map { |row| [row.line, row.username, row.outcome, *row.sentences] }
  end

  def profile(username)
    PeerLearning::Skills::Profile.of(User.find_by_username(username))
  end

  def malformed(line)
    [
      line,
      "",
      "refused",
      "The row cannot be read: look for a quotation mark that is missing or too many.",
    ]
  end

  amina = [2, "amina", "created"]

  {
    "byte-order-mark" => [amina],
    "utf-16-little-endian" => [amina],
    "utf-16-big-endian" => [amina],
    "semicolons" => [amina, [3, "bela", "created"]],
    "tabs" => [amina],
    "separators-in-a-quoted-header" => [amina],
    "excels-sep-line" => [[3, "amina", "created"]],
    "line-breaks-in-quotes" => [amina, [5, "bela", "created"]],
    "mixed-line-ends" => [amina, [3, "bela", "created"], [4, "ciro", "created"]],
    "columns-of-a-form" => [amina],
    "header-in-capitals" => [amina],
    "header-in-arabic" => [amina],
    "marks-nobody-sees" => [amina],
    "digits-of-other-scripts" => [amina],
    "trailing-blanks" => [amina],
    "header-only" => [],
    "formulas" => [amina, [3, "bela", "created"]],
  }.each do |name, rows|
    it "reads #{name}" do
      import = import(name)

      expect(import).to be_applied
      expect(report(import)).to eq(rows)
    end
  end

  it "understands what was meant" do
    import("utf-16-little-endian")
    expect(profile("amina").affiliation).to eq("مجموعة نيجيريا")

    import("line-breaks-in-quotes")
    expect(profile("amina").affiliation).to eq("WUG Nigeria")
    expect(profile("amina").languages.map(&:code)).to eq(%w[ha en])

    import("marks-nobody-sees")
    expect(profile("amina")).to have_attributes(region: "NG", affiliation: "مجموعة")

    import("header-in-arabic")
    expect(profile("amina").skill_tags.map(&:level)).to eq([3])

    import("digits-of-other-scripts")
    expect(profile("amina").languages.to_h { [_1.code, _1.proficiency] }).to include(
      "en" => 3,
      "fa" => 4,
      "hi" => 5,
      "bn" => 2,
      "ja" => 5,
    )
    expect(profile("amina")).to have_attributes(availability: [[72, 80]])

    import("formulas")
    expect(profile("amina")).to have_attributes(
      affiliation: "=HYPERLINK(\"http://x\")",
      role: "@home",
    )
  end

  it "leaves out the columns of a form, and says so" do
    expect(import("columns-of-a-form").sentences(:remarks)).to eq(
      [
        "These columns have no meaning here and are left out: timestamp, e_mail, how_did_you_hear_of_us?.",
      ],
    )
  end

  it "keeps the right rows of a file with stray quotation marks" do
    expect(report(import("stray-quotes"))).to eq(
      [amina, malformed(3), malformed(4), [5, "doro", "created"]],
    )
    expect(profile("amina").affiliation).to eq('The "best" group')
  end

  it "says what a spreadsheet has made of a word and a number" do
    date = ->(column, text) do
      "#{column}: “#{text}” looks like a date: a spreadsheet has changed what was written. " \
        "Type it anew in a cell formatted as text."
    end

    expect(report(import("dates-made-by-a-spreadsheet"))).to eq(
      [
        [2, "amina", "refused", date.call("languages", "3-Mar")],
        [3, "bela", "refused", date.call("skills_to_share", "03-Apr")],
      ],
    )
  end

  it "refuses a row with signs that are no text" do
    expect(report(import("nul-bytes"))).to eq(
      [[2, "", "refused", "The row has signs in it that are no text."], [3, "bela", "created"]],
    )
  end

  it "knows a member named twice, however the name is decorated" do
    expect(report(import("names-with-decorations"))).to eq(
      [
        amina,
        [3, "bela", "created"],
        [4, "amina", "refused", "username: line 2 is about the same member."],
      ],
    )
  end

  it "refuses rows longer than the header, and takes shorter ones" do
    expect(report(import("surplus-and-short-rows"))).to eq(
      [
        [2, "amina", "refused", "The row has more cells than the header."],
        [3, "bela", "created"],
        [4, "ciro", "created"],
      ],
    )
  end

  {
    "windows-1252" => "Line 3 is not UTF-8 text: save the file as CSV UTF-8 and try again.",
    "utf-16-without-a-mark" => "The file is not Unicode text: save it as CSV UTF-8 and try again.",
    "columns-twice" => "The header has these columns twice: country.",
    "no-header" => "The first line must be a header, with a column named username.",
  }.each do |name, sentence|
    it "refuses #{name} with a sentence" do
      import = import(name)

      expect(import).to be_failed
      expect(import.sentences(:problems)).to eq([sentence])
      expect(PeerLearning::Skills::Profile.count).to eq(0)
    end
  end

  it "says all of this in the reader's language" do
    import = import("columns-twice")

    I18n.with_locale(:ar) do
      expect(import.sentences(:problems)).to eq(
        ["وردت هذه الأعمدة مرتين في سطر العناوين: country."],
      )
    end
  end

  it "refuses an empty file before anything is sent" do
    result =
      PeerLearning::Skills::Directory::Import::Begin.call(
        params: {
          filename: "empty.csv",
          bytes: 0,
        },
        guardian: admin.guardian,
        now: Time.zone.now,
      )

    expect(result["result.contract.default"].errors.map(&:message)).to eq(
      ["There is nothing in the file."],
    )
  end

  it "refuses a row with a cell of a megabyte, and reads on" do
    long = "x" * 1.megabyte
    csv = "username,affiliation\namina,#{long}\nbela,\"#{long}\n#{long}\"\nciro,C\n"
    import = import_directory(csv, by: admin, part_bytes: 100_000)

    expect(report(import)).to eq(
      [
        [2, "", "refused", "A cell is longer than 10000 characters."],
        [3, "", "refused", "A cell is longer than 10000 characters."],
        [5, "ciro", "created"],
      ],
    )
    expect(import.rows.map { |row| row.cells.to_s.length }).to all(be < 2_000)
  end

  it "reads a table of two hundred columns" do
    header = (1..199).map { |number| "Question #{number}" }
    csv = [[*header, "username"], [*header.map { "answer" }, "amina"]]
    import = import_directory(csv.map { |cells| PeerLearning::SafeCsv.line(cells) }.join, by: admin)

    expect(report(import)).to eq([amina])
    expect(import.sentences(:remarks).first).to end_with("question_9, question_10, ….")
  end
end
