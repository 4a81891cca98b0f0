# frozen_string_literal: true

# Captions and what is read from them: as much of them, and for as long, as everybody who speaks allows.
RSpec.describe PeerLearning::Library::MediaController do
  fab!(:host, :user)
  fab!(:speaker, :user)
  fab!(:clinic) { Fabricate(:clinic, host:) }
  fab!(:sitting) { Fabricate(:sitting, clinic:) }

  let(:vtt) { <<~VTT }
      WEBVTT

      00:01.000 --> 00:04.000
      <v Ada>Good morning.

      00:10.000 --> 00:14.000
      <v Ada>Open the map.

      01:00.000 --> 01:04.000
      <v Ada>My phone number is secret.
    VTT
  let(:srt) { "1\n00:00:01,000 --> 00:00:04,000\nصباح الخير\n" }

  before do
    enable_current_plugin
    freeze_time(sitting.ends_at + 1.day)
  end

  def json
    response.parsed_body
  end

  def add(*media)
    sign_in(host)
    post "/peer-learning/library.json",
         params: {
           type: "recording",
           sitting_id: sitting.id,
           title: "Maps",
           language: "en",
           held_on: "2031-12-01",
           licence: "cc0",
           speaker_ids: [speaker.id],
           chapters: [{ second: 60, title: "Numbers" }, { second: 0, title: "Hello" }],
           media:,
         },
         as: :json
  end

  def change(media)
    sign_in(host)
    put "/peer-learning/library/#{recording.id}.json", params: { media: }, as: :json
  end

  def recording
    PeerLearning::Library::Recording.last
  end

  def say(choice, *parts)
    sign_in(speaker)
    put "/peer-learning/library/#{recording.id}/consent.json",
        params: {
          choice:,
          parts:,
        },
        as: :json
    reset!
  end

  def page
    get "/peer-learning/library/#{recording.id}.json"
    json
  end

  # nil where it is not given out
  def words(name, **part)
    medium = recording.media.find(&:as_captions?)
    get "/peer-learning/library/media/#{medium.id}/#{name}", params: part
    response.body if response.status == 200
  end

  def check(text, name: "a.vtt")
    file = Tempfile.new(name, binmode: true)
    file.write(text)
    file.rewind
    post "/peer-learning/library/captions.json",
         params: {
           file: Rack::Test::UploadedFile.new(file, "text/vtt", true, original_filename: name),
         }
  end

  it "says what is wrong with a file and in which line, and makes a good one of a good one" do
    sign_in(host)
    check("WEBVTT\n\n00:04.000 --> 00:01.000\nHello\n")
    expect(response.status).to eq(400)
    expect(json["errors"].sole).to include("3")
    check(srt, name: "ترجمة.srt")
    expect(response.status).to eq(200)
    expect(json["captions"]).to eq("WEBVTT\n\n00:00:01.000 --> 00:00:04.000\nصباح الخير\n")
    check("a" * (PeerLearning::Library::Captions::MAX_BYTES + 1))
    expect(json["errors"].sole).to include("1 MB")
    reset!
    check(srt)
    expect(response.status).to eq(403)
  end

  it "refuses captions that make no sense, and keeps the others as WebVTT" do
    add({ kind: "captions", captions: "no times" })
    expect(response.status).to eq(400)
    add({ kind: "captions", language: "ar", captions: srt })
    expect(response.status).to eq(200)
    expect(json["media"].sole).to include("kept_here" => true, "language" => "ar")
    expect(json["captions"]).to eq([{ "id" => json["media"].sole["id"], "language" => "ar" }])
    expect(words("captions.vtt")).to start_with("WEBVTT")
    expect(response.media_type).to eq("text/vtt")
    expect(response.headers["Cache-Control"]).to include("no-cache")
  end

  it "keeps what is named again, with what is said of it now, and lets go of the rest" do
    add(
      { kind: "captions", captions: vtt, language: "en" },
      { kind: "captions", captions: srt, language: "ar" },
      { kind: "audio", url: "https://audio.example.org/1" },
    )
    english, = json["media"].select { |medium| medium["kind"] == "captions" }
    change([{ id: english["id"], kind: "captions", language: "ha" }])
    expect(json["media"].sole.slice("id", "language")).to eq(
      "id" => english["id"],
      "language" => "ha",
    )
    expect(words("transcript.txt")).to include("Open the map")
    expect(PeerLearning::Library::CaptionTrack.count).to eq(1)
  end

  it "touches nothing of another recording" do
    add({ kind: "captions", captions: vtt })
    theirs = recording.media.sole
    add({ id: theirs.id, kind: "captions", captions: srt })
    expect(theirs.reload.caption_track.vtt).to include("Open the map")
    add({ id: theirs.id, kind: "captions" })
    expect(response.status).to eq(422)
  end

  it "are nobody's before everybody said so, and nobody's once somebody says no" do
    add({ kind: "captions", captions: vtt })
    expect([words("captions.vtt"), words("transcript.txt")]).to all(be_present)
    reset!
    expect([words("captions.vtt"), words("transcript.txt")]).to eq([nil, nil])
    say("all")
    expect(words("captions.vtt")).to include("secret")
    expect(page["chapters"]).to eq(
      [{ "second" => 0, "title" => "Hello" }, { "second" => 60, "title" => "Numbers" }],
    )
    say("none")
    expect([words("captions.vtt"), words("transcript.txt")]).to eq([nil, nil])
  end

  it "are read and no more where that was said" do
    add({ kind: "captions", captions: vtt, language: "en" })
    say("transcript_only")
    expect(words("captions.vtt")).to eq(nil)
    expect(words("transcript.txt")).to include("Ada: Open the map.")
    expect(page).to include("media" => [], "captions" => [])
    expect(page["transcripts"].sole).to include("language" => "en", "from_second" => nil)
    expect(page["languages"]).to eq(["en"])
  end

  it "are cut to the parts that may be known" do
    add({ kind: "captions", captions: vtt }, { kind: "video", url: "https://v.example.org/1" })
    say("parts", [0, 30])
    expect(words("captions.vtt")).to eq(nil)
    expect(words("captions.vtt", from: 0, to: 90)).to eq(nil)
    expect(words("captions.vtt", from: 0)).to eq(nil)
    expect(words("captions.vtt", from: 5, to: 30)).to eq(<<~VTT)
      WEBVTT

      00:00:05.000 --> 00:00:09.000
      <v Ada>Open the map.</v>
    VTT
    expect(words("transcript.txt", from: 0, to: 30)).not_to include("secret")
    expect(page).to include("media" => [])
    expect(page["captions"].size).to eq(1)
    expect(page["transcripts"].sole).to include("from_second" => 0, "to_second" => 30)
    expect(page["chapters"].pluck("title")).to eq(["Hello"])
    say("parts", [0, 60])
    expect(page["chapters"].pluck("title")).to eq(["Hello"]), "the next begins where it ends"
  end

  it "says what is wrong with chapters" do
    [
      [{ second: -1, title: "Hello" }],
      [{ second: 0, title: "" }],
      [{ second: "x", title: "Hello" }],
    ].each do |chapters|
      add({ kind: "captions", captions: vtt })
      put "/peer-learning/library/#{recording.id}.json", params: { chapters: }, as: :json
      expect(response.status).to eq(400)
      expect(json["errors"].sole).to include("chapter")
    end
  end

  describe "files that are kept here" do
    before { SiteSetting.authorized_extensions = "pdf|webm|txt" }

    def upload(name: "خرائط.webm", content: "a film", by: host)
      sign_in(by)
      file = Tempfile.new("sent", binmode: true)
      file.write(content)
      file.rewind
      sent = Rack::Test::UploadedFile.new(file, nil, true, original_filename: name)
      post "/uploads.json", params: { file: sent, upload_type: "peer_learning_medium" }
      json
    end

    def file_of(medium)
      get medium["url"]
      response.body if response.status == 200
    end

    it "are given out as long as everybody allows it, and never at an address of their own" do
      sent = upload
      add({ kind: "video", upload_id: sent["id"] })
      medium = json["media"].sole
      expect(medium).to include(
        "kept_here" => true,
        "filename" => "خرائط.webm",
        "bytes" => 6,
        "file" => medium["url"],
      )
      expect(medium["url"]).not_to include(Upload.find(sent["id"]).sha1)
      expect(Upload.find(sent["id"])).to be_secure
      expect(UploadReference.exists?(upload_id: sent["id"])).to eq(true)
      expect(file_of(medium)).to eq("a film")
      reset!
      expect(file_of(medium)).to eq(nil)
      say("all")
      expect(file_of(medium)).to eq("a film")
      expect(response.headers["Content-Disposition"]).to start_with("inline")
      expect(page.to_s).not_to include("/uploads/")
      say("audio_only")
      expect(file_of(medium)).to eq(nil)
    end

    it "are saved, and not shown, where a browser might run them" do
      add({ kind: "document", upload_id: upload(name: "a.txt", content: "<script>")["id"] })
      file_of(json["media"].sole)
      expect(response.headers["Content-Disposition"]).to start_with("attachment")
      expect(response.headers["X-Content-Type-Options"]).to eq("nosniff")
    end

    it "stay when they are named again, and go when they are not" do
      sent = upload
      add(
        { kind: "video", upload_id: sent["id"] },
        { kind: "audio", url: "https://a.example.org/1" },
      )
      film = json["media"].find { |medium| medium["kind"] == "video" }
      change([{ id: film["id"], kind: "video", seconds: 60 }])
      expect(json["media"].sole).to include(
        "seconds" => 60,
        "bytes" => 6,
        "filename" => "خرائط.webm",
      )
      change([{ kind: "audio", url: "https://a.example.org/1" }])
      expect(file_of(film)).to eq(nil)
      expect(UploadReference.exists?(upload_id: sent["id"])).to eq(false)
    end

    it "are those that whoever adds them sent" do
      theirs = upload(by: speaker)
      add({ kind: "video", upload_id: theirs["id"] })
      expect(response.status).to eq(422)
      add({ kind: "video", upload_id: 0 })
      expect(response.status).to eq(422)
      expect(PeerLearning::Library::Recording.count).to eq(0)
    end

    it "leave alone what stands in a post too" do
      sent = Upload.find(upload["id"])
      UploadReference.ensure_exist!(upload_ids: [sent.id], target: Fabricate(:post))
      add({ kind: "video", upload_id: sent.id })
      expect(response.status).to eq(200)
      expect(sent.reload).not_to be_secure
    end

    it "are refused with a sentence when they are too large, or of a kind that the forum does not take" do
      SiteSetting.max_attachment_size_kb = 1
      upload(content: "a" * 2000)
      expect(response.status).to eq(422)
      expect(json["errors"].sole).to match(/too (large|big)/)
      upload(name: "a.exe")
      expect(response.status).to eq(422)
      expect(json["errors"].sole).to include("webm")
    end
  end
end
