# frozen_string_literal: true

RSpec.describe PeerLearning::Library::Captions do
  let(:vtt) { <<~VTT }
    WEBVTT - A clinic
    Kind: captions

    STYLE
    ::cue { color: red }

    NOTE Checked by Ada,
    who was there

    first
    00:01.000 --> 00:03.500 align:start position:10%
    <v Ada>Welcome to the <b>clinic</b>

    00:00:03.500 --> 00:00:06.000
    <v Ada>on maps.

    00:00:06.100 --> 01:00:09.000
    <v.loud Yaw>شكرًا 👩🏽‍🏫</v>
  VTT

  def captions(text)
    described_class.new(text)
  end

  # Captions that last a second each, the first at 0.
  def with_words(*words)
    cues = words.each_with_index.map { |text, second| <<~CUE }
        00:00:0#{second}.000 --> 00:00:0#{second + 1}.000
        #{text}
      CUE
    captions(["WEBVTT\n", *cues].join("\n"))
  end

  def written(words)
    with_words(words).to_vtt.delete_prefix("WEBVTT\n\n00:00:00.000 --> 00:00:01.000\n").chomp
  end

  def sentence(key, **values)
    I18n.t("peer_learning.library.captions.#{key}", **values)
  end

  it "writes clean WebVTT, without what is not said" do
    expect(captions(vtt).errors).to eq([])
    expect(captions(vtt).to_vtt).to eq(<<~VTT)
      WEBVTT

      00:00:01.000 --> 00:00:03.500
      <v Ada>Welcome to the <b>clinic</b></v>

      00:00:03.500 --> 00:00:06.000
      <v Ada>on maps.</v>

      00:00:06.100 --> 01:00:09.000
      <v Yaw>شكرًا 👩🏽‍🏫</v>
    VTT
  end

  it "reads again what it wrote" do
    once = captions(vtt).to_vtt

    expect(captions(once).to_vtt).to eq(once)
  end

  it "reads SRT" do
    srt = <<~SRT
      1
      00:00:01,000 --> 00:00:02,000
      {\\an8}<font color="#ff0000">One</font>
      and <I>two</I>

      2
      00:00:02,000 --> 00:00:03,000  X1:10 X2:20 Y1:1 Y2:2
      3
    SRT

    expect(captions(srt).errors).to eq([])
    expect(captions(srt).to_vtt).to eq(<<~VTT)
      WEBVTT

      00:00:01.000 --> 00:00:02.000
      One
      and <i>two</i>

      00:00:02.000 --> 00:00:03.000
      3
    VTT
  end

  it "reads every end of line, and UTF-16" do
    same = captions(vtt).to_vtt
    files = [
      "\uFEFF#{vtt}",
      vtt.gsub("\n", "\r\n"),
      vtt.gsub("\n", "\r"),
      "\uFEFF#{vtt}".encode("UTF-16LE"),
      "\uFEFF#{vtt}".encode("UTF-16BE").b.freeze,
    ]

    expect(files.map { |file| captions(file).errors }).to all(eq([]))
    expect(files.map { |file| captions(file).to_vtt }).to all(eq(same))
  end

  it "begins a caption where its times stand, though the empty line before is missing" do
    text = "1\n00:01.000 --> 00:02.000\nOne\n2\n00:02.000 --> 00:03.000\nTwo"

    expect(captions(text).errors).to eq([])
    expect(captions(text).to_text).to eq("One Two")
  end

  describe "what is wrong" do
    it "is said by line" do
      text = <<~VTT
        WEBVTT

        00:05.000 --> 00:06.000
        good

        00:61.000 --> 01:02.000
        a minute has sixty seconds

        00:07.000 --> soon
        when?

        00:08.000 -->
        when?

        00:09.000 --> 00:08.000
        ends before it begins

        00:09.000 --> 00:09.000
        is over at once

        00:04.000 --> 00:06.000
        begins before the one above

        00:10.000 --> 00:11.000
        <c> </c>

        00:12.000 -> 00:13.000
        no arrow
      VTT

      expect(captions(text).errors).to eq(
        [
          sentence("time", line: 6),
          sentence("time", line: 9),
          sentence("time", line: 12),
          sentence("end", line: 15),
          sentence("end", line: 18),
          sentence("order", line: 21),
          sentence("no_words", line: 24),
          sentence("no_time", line: 27),
        ],
      )
      expect(captions(text).to_text).to eq("good")
    end

    it "is said of words after an empty line, in the order of lines" do
      text = "00:01.000 --> 00:02.000\nOne\n\nlost\nwords\n\n00:03.000 --> 00:02.000\nTwo\n"

      expect(captions(text).errors).to eq([sentence("no_time", line: 4), sentence("end", line: 7)])
    end

    it "is said of a file without captions" do
      files = ["", "WEBVTT\n", "Dear all,\n\nhere is the recording.\n", "\u0000" * 100]

      expect(files.map { |file| captions(file).errors }).to all(eq([sentence("none")]))
      expect(captions("").to_vtt).to eq("WEBVTT\n")
      expect(captions("").to_text).to eq("")
    end

    it "is said of a file that is not in UTF-8, or only half" do
      arabic =
        "#{vtt}\n00:00:10,000 --> 00:00:11,000\nمرحبا".encode("Windows-1256", undef: :replace)
      png = "\x89PNG\r\n\x1A\n\x00".b

      expect(captions(arabic).errors).to eq([sentence("not_utf8", line: 18)])
      expect(captions(png).errors).to eq([sentence("not_utf8", line: 1)])
      expect(captions("\uFEFFa\nb".encode("UTF-16LE").b + "\xD8".b).errors).to eq(
        [sentence("not_utf8", line: 2)],
      )
      expect(captions("\uFEFFa\n".encode("UTF-16BE").b + "\xD8\x00\x00\n".b).errors).to eq(
        [sentence("not_utf8", line: 2)],
      )
    end

    it "is said of a file that is too large" do
      expect(captions("x" * (1.megabyte + 1)).errors).to eq([sentence("too_large", max: 1)])
    end

    it "is counted after twenty" do
      errors = captions("now --> later\nx\n\n" * 22).errors

      expect(errors.size).to eq(21)
      expect(errors[19]).to eq(sentence("time", line: 58))
      expect(errors.last).to eq(sentence("more", count: 2))
    end

    it "is said in the reader's language" do
      I18n.with_locale(:ar) { expect(captions("x --> y\nz").errors).to all(start_with("السطر 1")) }
    end
  end

  describe "markup" do
    it "is balanced, whatever it was" do
      expect(written("<b>one <i>two</b> three</i>")).to eq("<b>one <i>two</i></b><i> three</i>")
      expect(written("<u>one")).to eq("<u>one</u>")
      expect(written("one</u></v>")).to eq("one")
      expect(written("<v Ada>one <v Yaw>two")).to eq("<v Ada>one </v><v Yaw>two</v>")
      expect(written("<b><b>one</b></b>")).to eq("<b>one</b>")
    end

    it "goes where it tells nothing" do
      expect(written("<c.yellow>one</c> <00:00:00.500>two <ruby>three<rt></rt></ruby>")).to eq(
        "one two three",
      )
      expect(written("<v>one <v  ><lang>two <lang \"x\">three")).to eq("one two three")
      expect(written("one<br/>two")).to eq("one\ntwo")
    end

    it "stays where it names a language or somebody" do
      expect(written("<lang pt-BR>um <b>dois</b></lang> three")).to eq(
        "<lang pt-BR>um <b>dois</b></lang> three",
      )
      expect(written("<v.first.loud Ada & Yaw>one")).to eq("<v Ada &amp; Yaw>one</v>")
    end

    it "never becomes a page's" do
      expect(written("<script>alert(1)</script><img src=x onerror=alert(1)>x")).to eq("alert(1)x")
      expect(written("&lt;script&gt; &amp;lt; &#60;b&#62;")).to eq(
        "&lt;script&gt; &amp;lt; &lt;b&gt;",
      )
      expect(written("<v <b>Ada>one")).to eq("&lt;v <b>Ada&gt;one</b>")
    end

    it "is not seen in words" do
      expect(written("1 < 2 & 3 > 2, I <3 maps")).to eq("1 &lt; 2 &amp; 3 &gt; 2, I &lt;3 maps")
      expect(written("{curly} and {\\an8 open")).to eq("{curly} and {\\an8 open")
    end

    it "leaves no empty line, at which the caption would end" do
      expect(written("one\n<c></c>\n<b>\n&nbsp;\ntwo</b>\n&nbsp;")).to eq("one\n<b>two</b>")
      expect(written("one&#10;&#10;two&#0;")).to eq("one  two")
      expect(written("one &#10;&#xD800;--&gt; two")).to eq("one  --&gt; two")
    end

    it "spans lines" do
      expect(written("<v Ada>one\n<i>two\nthree</i>")).to eq("<v Ada>one\n<i>two\nthree</i></v>")
    end

    it "keeps marks of direction and joiners" do
      expect(written("&rlm;می‌خواهم&lrm;&nbsp;👨‍👩‍👧")).to eq("\u200Fمی‌خواهم\u200E\u00A0👨‍👩‍👧")
    end
  end

  describe "the transcript" do
    it "has a paragraph for each speaker" do
      expect(captions(vtt).to_text).to eq("Ada: Welcome to the clinic on maps.\n\nYaw: شكرًا 👩🏽‍🏫")
      expect(with_words("<v Ada>Who\nis it?</v> <v Yaw>Me & Bo", "Hello").to_text).to eq(
        "Ada: Who is it?\n\nYaw: Me & Bo\n\nHello",
      )
    end

    it "has a paragraph after a pause of more than two seconds" do
      text = <<~VTT
        00:01.000 --> 00:02.000
        One

        00:04.000 --> 00:05.000
        two

        00:07.001 --> 00:08.000
        Three
      VTT

      expect(captions(text).to_text).to eq("One two\n\nThree")
    end
  end

  describe "a part" do
    it "begins at its own zero" do
      part = captions(vtt).cut(3.5, 3_609)

      expect(part.errors).to eq([])
      expect(part.to_vtt).to eq(<<~VTT)
        WEBVTT

        00:00:00.000 --> 00:00:02.500
        <v Ada>on maps.</v>

        00:00:02.600 --> 01:00:05.500
        <v Yaw>شكرًا 👩🏽‍🏫</v>
      VTT
    end

    it "has nothing that was said outside, in part or whole" do
      whole = with_words("One", "Two", "Three")

      expect(whole.cut(0.5, 2.5).to_text).to eq("Two")
      expect(whole.cut(0, 3).to_text).to eq("One Two Three")
      expect(whole.cut(1, 1).to_vtt).to eq("WEBVTT\n")
      expect(whole.to_text).to eq("One Two Three")
    end
  end

  # Tenths of a second for each; with any going back and forth it would be minutes to days.
  it "is not slowed down by a megabyte of nonsense" do
    times = "00:00.000 --> 00:01.000\n"
    nonsense = ["<", "<b>", "<b></u>", "<v A", "{\\", "&#1", " ", "<a.", "<i> </i>\n", "\u200F"]
    nonsense += ["-->\n", "0:", "\n", "#{times}x\n"]
    each = nonsense.map { |piece| times + piece * (70.kilobytes / piece.bytesize) }

    [*each, each.join].each do |file|
      Timeout.timeout(10) do
        read = captions(file)
        expect(read.errors.size).to be <= 21
        expect(read.to_vtt).to start_with("WEBVTT")
        read.to_text
      end
    end
  end
end
