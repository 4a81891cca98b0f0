# frozen_string_literal: true

RSpec.describe PeerLearning::PlainMarkdown do
  # As it is read in a post that begins with it.
  def cooked(text)
    post =
      PostCreator.create!(
        Discourse.system_user,
        title: "x",
        raw: described_class.paragraphs(text),
        category: Fabricate(:category).id,
        skip_validations: true,
      )
    Nokogiri::HTML5.fragment(post.reload.cooked)
  end

  def words(text)
    cooked(text).text.squish
  end

  it "says what was written, whatever signs are in it" do
    [
      "*stars* and _lines_ and `code` and ~~gone~~",
      "<b>bold</b> & <script>alert(1)</script> &lt;",
      "[a link](https://example.org/x) and ![a picture](https://example.org/x.png)",
      "# no heading",
      "- no list",
      "+ no list",
      "1. no list",
      "2) no list",
      "> no quote",
      "| no | table |",
      "=====",
      "back\\slash",
      "الطلب: *مهم* #هنا",
      "[event start=2026-12-01] [/event]",
      "[quote]no quote[/quote]",
    ].each { |text| expect([text, words(text)]).to eq([text, text]) }
  end

  it "makes nothing of it but links to addresses" do
    fragment =
      cooked("<img src=x> **a** [b](javascript:alert(1)) at https://example.org/a_b_c?d#e.")

    expect(fragment.css("img, strong, em, h1, ul, ol, blockquote")).to be_empty
    expect(fragment.css("a").map { |link| link["href"] }).to eq(["https://example.org/a_b_c?d#e"])
  end

  it "calls nobody" do
    expect(
      cooked("@all and @system, (@system) me@example.org").css(".mention, .mention-group"),
    ).to be_empty
  end

  it "keeps lines apart" do
    expect(cooked("one\n\n\n\n    two\nthree").css("p, code").map(&:text)).to eq(%W[one two\nthree])
  end
end
