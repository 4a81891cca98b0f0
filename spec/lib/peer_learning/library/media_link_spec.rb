# frozen_string_literal: true

RSpec.describe PeerLearning::Library::MediaLink do
  def link(url)
    described_class.new(url)
  end

  def canonicals(*urls)
    urls.map { |url| link(url).canonical }.uniq
  end

  def told(url)
    link(url).then { |link| [link.site, link.player, link.file] }
  end

  describe "which addresses are good" do
    it "takes https and nothing else" do
      good = %w[https://example.org HTTPS://EXAMPLE.ORG/x https://example.org:8443/x?y=1#z]
      bad = [
        nil,
        "",
        " ",
        "example.org/talk.webm",
        "http://example.org/talk.webm",
        "javascript:alert(1)//https://youtu.be/dQw4w9WgXcQ",
        "java\nscript:alert(1)",
        "data:video/webm;base64,AAAA",
        "//youtu.be/dQw4w9WgXcQ",
        "https://",
        "https:///wiki/File:X.webm",
        "https://exa mple.org/",
        "https://example.org/\nx",
        "https://example.org/%zz",
        "https://example.org/\"onclick=\"alert(1)",
        "https://example.org/#{"x" * 1_000}",
      ]

      expect(good.map { |url| link(url).good? }).to all(be(true))
      expect(bad.map { |url| link(url).good? }).to all(be(false))
      expect(bad.map { |url| [*told(url), link(url).canonical] }.uniq).to eq(
        [[:other, nil, nil, nil]],
      )
    end

    it "takes what was copied with spaces and marks of direction around it" do
      expect(canonicals(" https://example.org/x\n", "\u200Fhttps://example.org/x\u200E")).to eq(
        %w[https://example.org/x],
      )
    end

    it "takes bytes that are no letters" do
      expect(link("https://commons.wikimedia.org/wiki/File:%FF.webm").good?).to be(true)
      expect(link("https://commons.wikimedia.org/wiki/File:\xFF.webm").good?).to be(true)
      expect(link("https://www.youtube.com/watch?v=%FF").canonical).to end_with("?v=%FF")
    end
  end

  describe "YouTube" do
    let(:id) { "dQw4w9WgX-_" }

    it "has one address for a video" do
      urls = %W[
        https://youtu.be/#{id}
        https://youtu.be/#{id}?si=abc&t=5
        https://www.youtube.com/watch?v=#{id}
        https://youtube.com/watch?app=desktop&v=#{id}&t=5s&list=PL0#x
        https://m.youtube.com/watch?v=#{id}
        https://music.youtube.com/watch?v=#{id}
        HTTPS://WWW.YOUTUBE.COM:443/watch?v=#{id}
        https://www.youtube.com/embed/#{id}?autoplay=1
        https://www.youtube-nocookie.com/embed/#{id}
        https://youtube.com/shorts/#{id}/
        https://www.youtube.com/live/#{id}?feature=share
        https://www.youtube.com/v/#{id}
      ]

      expect(canonicals(*urls)).to eq(["https://www.youtube.com/watch?v=#{id}"])
      expect(urls.map { |url| told(url) }.uniq).to eq(
        [[:youtube, "https://www.youtube-nocookie.com/embed/#{id}", nil]],
      )
    end

    it "has pages that are no video" do
      urls = %w[
        https://www.youtube.com/playlist?list=PL0
        https://www.youtube.com/embed/videoseries?list=PL0
        https://www.youtube.com/embed/live_stream?channel=UC0
        https://www.youtube.com/@wikimedia
        https://www.youtube.com/watch?v=short
        https://www.youtube.com/
        https://youtu.be
      ]

      expect(urls.map { |url| told(url) }.uniq).to eq([[:youtube, nil, nil]])
      expect(link(urls.first).canonical).to eq(urls.first)
    end

    it "is no host that looks like it" do
      urls = %W[
        https://youtube.com.evil.example/watch?v=#{id}
        https://youtube.com@evil.example/watch?v=#{id}
        https://evilyoutube.com/watch?v=#{id}
        https://evil.example/youtube.com/watch?v=#{id}
        https://evil.example/?https://www.youtube.com/watch?v=#{id}
        https://evil.example/#https://youtu.be/#{id}
        https://www.youtube.com:8443/watch?v=#{id}
        https://youtube.example/watch?v=#{id}
        https://youtu.be.evil.example/#{id}
      ]

      expect(urls.map { |url| told(url) }.uniq).to eq([[:other, nil, nil]])
      # With a Cyrillic о in it.
      expect(link("https://yоutube.com/watch?v=#{id}").site).to eq(:other)
    end
  end

  describe "Vimeo" do
    it "has one address for a video, with and without its player" do
      urls = %w[
        https://vimeo.com/76979871
        https://www.vimeo.com/76979871/?share=copy#t=30s
        https://player.vimeo.com/video/76979871?autoplay=1
        https://vimeo.com/channels/staffpicks/76979871
        https://vimeo.com/groups/maps/videos/76979871
        https://vimeo.com/showcase/123/video/76979871
      ]

      expect(canonicals(*urls)).to eq(%w[https://vimeo.com/76979871])
      expect(urls.map { |url| told(url) }.uniq).to eq(
        [[:vimeo, "https://player.vimeo.com/video/76979871?dnt=1", nil]],
      )
    end

    it "keeps the key of a video that is not listed" do
      urls = %w[
        https://vimeo.com/76979871/8272103f6e
        https://player.vimeo.com/video/76979871?h=8272103f6e&title=0
      ]

      expect(canonicals(*urls)).to eq(%w[https://vimeo.com/76979871/8272103f6e])
      expect(urls.map { |url| link(url).player }.uniq).to eq(
        %w[https://player.vimeo.com/video/76979871?dnt=1&h=8272103f6e],
      )
    end

    it "has pages that are no video" do
      urls = %w[
        https://vimeo.com/showcase/123
        https://vimeo.com/maps
        https://vimeo.com/event/1
        https://vimeo.com
      ]

      expect(urls.map { |url| told(url) }.uniq).to eq([[:vimeo, nil, nil]])
      expect(link("https://vimeo.com.evil.example/76979871").site).to eq(:other)
    end
  end

  describe "PeerTube" do
    let(:uuid) { "9c9de5e8-0a1e-484a-b099-e80766180a6d" }
    let(:short) { "kkGMgK9ZtnKfYAgnEtQxbv" }

    it "is told by its paths, and stays at its host" do
      expect(canonicals("https://Tube.example/w/#{short}?start=5m#x")).to eq(
        ["https://tube.example/w/#{short}"],
      )
      expect(
        canonicals(
          "https://tube.example:9000/videos/watch/#{uuid}",
          "https://tube.example:9000/videos/watch/#{uuid}/?title=0",
          "https://tube.example:9000/videos/embed/#{uuid}?autoplay=1",
        ),
      ).to eq(["https://tube.example:9000/videos/watch/#{uuid}"])
      expect(told("https://tube.example/w/#{short}")).to eq(
        [:peertube, "https://tube.example/videos/embed/#{short}?p2p=0", nil],
      )
    end

    it "is no page that looks like it" do
      urls = %W[
        https://wiki.example/w/index.php
        https://tube.example/w/#{short}0
        https://tube.example/w/#{short}/edit
        https://tube.example/videos/watch/1
        https://tube.example/x/videos/watch/#{uuid}
      ]

      expect(urls.map { |url| told(url) }.uniq).to eq([[:other, nil, nil]])
    end
  end

  describe "Commons" do
    let(:page) { "https://commons.wikimedia.org/wiki/File:Big_Buck_Bunny_4K.webm" }
    let(:original) { "https://upload.wikimedia.org/wikipedia/commons/c/c0/Big_Buck_Bunny_4K.webm" }

    it "has one address for a file" do
      urls = [
        page,
        "#{page}?uselang=ar#mw-jump-to-license",
        "https://commons.m.wikimedia.org/wiki/File:Big_Buck_Bunny_4K.webm",
        "https://COMMONS.wikimedia.org/wiki/file:big%20Buck Bunny_4K.webm",
        "https://commons.wikimedia.org/wiki/Image:Big_Buck_Bunny_4K.webm",
        "https://commons.wikimedia.org/wiki/Fichier:Big_Buck_Bunny_4K.webm",
        "https://commons.wikimedia.org/wiki/ملف:Big_Buck_Bunny_4K.webm",
        "https://commons.wikimedia.org/wiki/T%E1%BA%ADp_tin:Big_Buck_Bunny_4K.webm",
        "https://commons.wikimedia.org/w/index.php?title=File:Big+Buck_Bunny_4K.webm&uselang=fr",
        "https://commons.wikimedia.org/wiki/Category:Films#/media/File:Big_Buck_Bunny_4K.webm",
        "https://commons.wikimedia.org/wiki/Special:FilePath/Big_Buck_Bunny_4K.webm?width=300",
        "https://commons.wikimedia.org/wiki/Special:Redirect/file/Big Buck Bunny 4K.webm",
        original,
        "#{original}?download",
        original.sub("/c/", "/thumb/c/") + "/320px--Big_Buck_Bunny_4K.webm.jpg",
        original.sub("/c/", "/transcoded/c/") + "/Big_Buck_Bunny_4K.webm.480p.vp9.webm",
      ]

      expect(canonicals(*urls)).to eq([page])
      expect(urls.map { |url| [link(url).site, link(url).player] }.uniq).to eq([[:commons, nil]])
    end

    it "plays the original, or the smaller version that was chosen" do
      small = original.sub("/c/", "/transcoded/c/") + "/Big_Buck_Bunny_4K.webm.480p.vp9.webm"
      thumbnail = original.sub("/c/", "/thumb/c/") + "/320px--Big_Buck_Bunny_4K.webm.jpg"

      expect(
        [page, original, "#{original}?download", thumbnail].map { |url| link(url).file }.uniq,
      ).to eq([original])
      expect(link(small).file).to eq(small)
      expect(link("https://commons.wikimedia.org/wiki/File:Example.jpg").file).to be_nil
      expect(link("https://commons.wikimedia.org/wiki/File:Slides.pdf").canonical).to end_with(
        "/File:Slides.pdf",
      )
    end

    it "has names in every script, percent-encoded or not" do
      name = "خرائط_المتطوعين_(٢).webm"
      encoded =
        name.gsub(/[^_().a-z]/) { |char| char.bytes.map { |byte| format("%%%02X", byte) }.join }
      urls = [
        "https://commons.wikimedia.org/wiki/File:#{name}",
        "https://commons.wikimedia.org/wiki/ملف:\u200F#{name}",
        "https://commons.wikimedia.org/wiki/File:#{encoded}",
        "https://commons.wikimedia.org/wiki/File:#{encoded.downcase}%E2%80%8E",
        "https://upload.wikimedia.org/wikipedia/commons/f/fb/#{encoded}",
      ]

      expect(canonicals(*urls)).to eq(["https://commons.wikimedia.org/wiki/File:#{encoded}"])
      expect(link(urls.first).file).to match(
        %r{\Ahttps://upload\.wikimedia\.org/wikipedia/commons/\h/\h\h/#{Regexp.escape(encoded)}\z},
      )
      expect(
        canonicals(
          "https://commons.wikimedia.org/wiki/File:Caf\u00E9.ogg",
          "https://commons.wikimedia.org/wiki/File:Cafe\u0301.ogg",
        ).size,
      ).to eq(1)
    end

    it "keeps signs in names" do
      expect(link("https://commons.wikimedia.org/wiki/File:C++,_100%25?.webm").canonical).to eq(
        "https://commons.wikimedia.org/wiki/File:C%2B%2B,_100%25",
      )
      expect(link("https://commons.wikimedia.org/wiki/File:C++,_100%25%3F.webm").canonical).to eq(
        "https://commons.wikimedia.org/wiki/File:C%2B%2B,_100%25%3F.webm",
      )
      expect(link("https://commons.wikimedia.org/wiki/File:A:_b.webm").canonical).to end_with(
        "/File:A:_b.webm",
      )
    end

    it "has pages that are no file" do
      urls = %w[
        https://commons.wikimedia.org/wiki/Main_Page
        https://commons.wikimedia.org/wiki/Category:Videos
        https://commons.wikimedia.org/wiki/File_talk:Big_Buck_Bunny_4K.webm
        https://commons.wikimedia.org/wiki/User:Ada/talk.webm
        https://commons.wikimedia.org/wiki/File:%20
        https://commons.wikimedia.org/
      ]

      expect(urls.map { |url| told(url) }.uniq).to eq([[:commons, nil, nil]])
      expect(canonicals(*urls)).to eq(urls)
      expect(link("https://commons.wikimedia.org/wiki/File:#{"x" * 240}.webm").file).to be_nil
    end

    it "has none of what is like it elsewhere" do
      urls = %w[
        https://ar.wikipedia.org/wiki/ملف:Song.ogg
        https://commons.wikimedia.org.evil.example/wiki/File:X.webm
        https://evil.example/wiki/File:X.webm
      ]

      expect(urls.map { |url| told(url) }.uniq).to eq([[:other, nil, nil]])
      expect(told("https://upload.wikimedia.org/wikipedia/en/a/ab/Song.ogg")).to eq(
        [:other, nil, "https://upload.wikimedia.org/wikipedia/en/a/ab/Song.ogg"],
      )
    end
  end

  describe "any other site" do
    it "plays files, whatever their name" do
      expect(
        %w[webm ogv mp4 ogg oga mp3 opus m4a MP4].map do |ending|
          link("https://example.org:8443/talk.v2.#{ending}?dl=1#t=5").file
        end,
      ).to all(start_with("https://example.org:8443/talk.v2."))
      expect(link("https://example.org/محاضرة 1.mp3").file).to eq(
        "https://example.org/%D9%85%D8%AD%D8%A7%D8%B6%D8%B1%D8%A9%201.mp3",
      )
    end

    it "plays nothing that is no file" do
      urls = %w[
        https://example.org/talk.mp4.html
        https://example.org/talk.webm/
        https://example.org/?file=talk.webm
        https://example.org/mp4
        https://example.org/talk.mov
        https://talk.webm
      ]

      expect(urls.map { |url| link(url).file }).to all(be_nil)
    end

    it "has one address, without the place on the page" do
      expect(
        canonicals("https://Example.ORG", "https://example.org/#part", "HTTPS://example.org:443/"),
      ).to eq(%w[https://example.org/])
      expect(canonicals("https://example.org/%d9%85?a=1", "https://example.org/م?a=1")).to eq(
        %w[https://example.org/%D9%85?a=1],
      )
      expect(
        canonicals("https://example.org/#/talks/1", "https://example.org/#!/talks/2").size,
      ).to eq(2)
    end
  end
end
