# frozen_string_literal: true

RSpec.describe PeerLearning::Skills::Directory::WrongRows do
  fab!(:admin)

  before { %w[amina bela].each { |username| Fabricate(:user, username:) } }

  def wrong(csv)
    text = described_class.new(check_directory(csv, by: admin)).to_a.join
    CSV.parse(text.delete_prefix(PeerLearning::SafeCsv::BYTE_ORDER_MARK))
  end

  it "hands back what was refused, as it was, with the reason last" do
    expect(wrong("Username;Shoe size;country\namina;39;NG\nciro;=40\nbela;41;Atlantis\n")).to eq(
      [
        ["Username", "Shoe size", "country", "reason"],
        ["ciro", "'=40", nil, "username: no member of this forum is called that."],
        [
          "bela",
          "41",
          "Atlantis",
          "country: “Atlantis” is not a country we know, by code or by English name.",
        ],
      ],
    )
  end

  it "can be put right and imported again" do
    import = check_directory("username,country\nbela,Atlantis\n", by: admin)
    text = described_class.new(import).to_a.join

    again = import_directory(text.sub("Atlantis", "NG"), by: admin)

    expect(again.rows.map(&:outcome)).to eq(["created"])
    expect(again.remarks).to be_empty
    expect(wrong(text).first).to eq(%w[username country reason])
  end

  it "hands back what could not be split, and what was too much" do
    expect(wrong("username,country\namina,\"NG\"x\nbela,BE,more\n")).to eq(
      [
        %w[username country reason],
        [
          "amina,\"NG\"x",
          nil,
          "The row cannot be read: look for a quotation mark that is missing or too many.",
        ],
        ["bela", "BE", "The row has more cells than the header.", "more"],
      ],
    )
  end

  it "says why in the reader's language" do
    I18n.with_locale(:ar) do
      expect(wrong("username\nciro\n").last.last).to eq(
        "username: لا يوجد في هذا المنتدى عضو بهذا الاسم.",
      )
    end
  end
end
