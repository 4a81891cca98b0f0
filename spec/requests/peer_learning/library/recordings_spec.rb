# frozen_string_literal: true

# From what was recorded to what is public of it: exactly what everybody who speaks in it said.
RSpec.describe PeerLearning::Library::ResourcesController do
  fab!(:host, :user)
  fab!(:speakers) { %w[ada bina carl].map { |username| Fabricate(:user, username:) } }
  fab!(:reader, :user)
  fab!(:skill) { Fabricate(:learning_skill, slug: "maps") }
  fab!(:category)
  fab!(:clinic) { Fabricate(:clinic, title: "All of maps", host:, skills: [skill]) }
  fab!(:sitting) { Fabricate(:sitting, clinic:) }

  let(:media) do
    [
      { kind: "video", url: "https://commons.wikimedia.org/wiki/File:All.webm", seconds: 5400 },
      { kind: "video", url: "https://video.example.org/w/part", from_second: 60, to_second: 600 },
      { kind: "audio", url: "https://audio.example.org/all.opus", bytes: 20_000_000 },
      {
        kind: "audio",
        url: "https://audio.example.org/part.opus",
        from_second: 60,
        to_second: 600,
      },
      { kind: "slides", url: "https://slides.example.org/maps.pdf" },
    ]
  end
  let(:fields) do
    {
      type: "recording",
      sitting_id: sitting.id,
      title: "Maps, as it was",
      language: "en",
      held_on: "2031-12-01",
      licence: "cc_by_sa",
      attribution: "The user group of Kano",
      media:,
      speaker_ids: speakers.map(&:id),
    }
  end

  before do
    enable_current_plugin
    SiteSetting.peer_learning_library_category = category.id
    freeze_time(sitting.ends_at + 1.day)
    Jobs.run_immediately!
  end

  def json
    response.parsed_body
  end

  def add(by: host, **changes)
    sign_in(by)
    post "/peer-learning/library.json", params: fields.merge(changes), as: :json
  end

  def recording
    PeerLearning::Library::Recording.order(:id).last
  end

  def say(choice, by:, parts: [])
    sign_in(by)
    put "/peer-learning/library/#{recording.id}/consent.json",
        params: {
          choice:,
          parts:,
        },
        as: :json
  end

  def say_all(*choices)
    speakers.zip(choices).each { |by, choice| say(choice, by:) }
  end

  # nil where they learn nothing of it.
  def shown_to(user)
    user ? sign_in(user) : reset!
    get "/peer-learning/library/#{recording.id}.json"
    return if response.status == 404
    json["media"].map { |medium| medium["url"][%r{[^/:]+\z}] }
  end

  def topic
    recording.topic
  end

  def told(user)
    Notification.where(user:).map { |notice| notice.data_hash[:kind].split(".").last }
  end

  it "asks who speaks, and is nobody else's until all have answered" do
    add
    expect(response.status).to eq(200)
    expect(speakers.map { |user| told(user) }).to eq([["recording_asks"]] * 3)
    expect(shown_to(host).size).to eq(5)
    expect(shown_to(speakers.first).size).to eq(5)
    expect([shown_to(reader), shown_to(nil)]).to eq([nil, nil])

    say_all("all", "all")
    expect(shown_to(reader)).to eq(nil)
    expect(topic).to eq(nil)
  end

  it "shows exactly what all of them said, and nothing once one of them says no" do
    add
    say_all("all", "all", "all")
    expect(shown_to(nil).size).to eq(5)

    say("parts", by: speakers[0], parts: [[0, 700]])
    expect(shown_to(nil)).to contain_exactly("part", "part.opus", "maps.pdf")
    say("audio_only", by: speakers[1])
    expect(shown_to(nil)).to contain_exactly("part.opus", "maps.pdf")
    say("none", by: speakers[2])
    expect(shown_to(nil)).to eq(nil)
    expect(shown_to(speakers[2]).size).to eq(5)

    say_all("all", "all", "all")
    expect(shown_to(reader).size).to eq(5)
  end

  it "has one topic as soon as it is public, linked both ways, which closes when it is taken down" do
    clinic.questions.create!(user: reader, words: "On a *phone*?", created_at: Time.zone.now)
    PeerLearning::Clinics::Sitting::KeepTopic.call(
      params: {
        sitting_id: sitting.id,
      },
      now: Time.zone.now,
    )
    add
    expect { say_all("all", "all", "all") }.to change { Topic.where(category:).count }.by(1)
    expect(topic.title).to eq("Recording: Maps, as it was")
    expect(topic.tags.map(&:name)).to eq(["maps"])
    raw = topic.first_post.raw
    expect(raw).to include("/peer-learning/library/#{recording.id}", "@ada", "On a \\*phone\\*?")
    expect(raw).not_to match(/commons|audio\.example/)
    expect(shown_to(reader)).to be_present
    expect(json["topic_url"]).to eq(topic.relative_url)

    3.times { say("all", by: speakers[0]) }
    expect(Topic.where(category:).count).to eq(1)

    say("none", by: speakers[0])
    expect(topic.reload).to be_closed
    expect(topic.first_post.raw).to include("not shown at present")
    say("all", by: speakers[0])
    expect(topic.reload).not_to be_closed
    expect(topic.first_post.raw).to include("@ada")
  end

  it "leads to the recording from the topic of its sitting, as long as it is public" do
    SiteSetting.peer_learning_clinics_category = Fabricate(:category).id
    Jobs::PeerLearningKeepSitting.new.execute(sitting_id: sitting.id)
    of_sitting = -> { sitting.reload.topic.first_post.reload.raw }
    address = "/peer-learning/library/"
    add
    expect(of_sitting.call).not_to include(address)
    say_all("all", "all", "all")
    expect(of_sitting.call).to include("#{address}#{recording.id}")
    say("none", by: speakers[0])
    expect(of_sitting.call).not_to include(address)
  end

  it "leaves a topic that people made theirs or closed as it is, and begins none that was deleted anew" do
    add
    say_all("all", "all", "all")
    PostRevisor.new(topic.first_post).revise!(
      host.tap { |user| user.update!(admin: true) },
      raw: "Our own words about it, at last",
    )
    topic.update_status("closed", true, Discourse.system_user)
    say("none", by: speakers[0])
    say("all", by: speakers[0])
    expect(topic.reload).to be_closed
    expect(topic.first_post.raw).to eq("Our own words about it, at last")

    PostDestroyer.new(Discourse.system_user, topic.first_post, context: "spec").destroy
    say("audio_only", by: speakers[0])
    expect(Topic.where(category:).count).to eq(0)
    expect(shown_to(reader)).to be_present
  end

  it "writes down what each said and when, and nothing over it" do
    add
    say("all", by: speakers[0])
    freeze_time(1.hour.from_now)
    2.times { say("none", by: speakers[0]) }

    ledger = recording.speakers.first.consents
    expect(ledger.map { |consent| [consent.choice, consent.created_at] }).to eq(
      [["all", 1.hour.ago], ["none", Time.zone.now]],
    )
    expect { ledger.first.update!(choice: "none") }.to raise_error(ActiveRecord::ReadOnlyRecord)
    expect(json["consents"].pluck("choice")).to eq(%w[all none])
  end

  it "lets a host change it, but not leave out who has answered" do
    add
    say("none", by: speakers[0])
    sign_in(host)
    put "/peer-learning/library/#{recording.id}.json",
        params: {
          title: "Maps",
          speaker_ids: [speakers[1].id],
          media: [media.first],
        },
        as: :json

    expect(response.status).to eq(200)
    expect(json["title"]).to eq("Maps")
    expect(json["media"].size).to eq(1)
    expect(json["speakers"].map { |speaker| speaker["user"]["username"] }).to eq(%w[ada bina])
    say("all", by: speakers[1])
    expect(shown_to(reader)).to eq(nil)
  end

  it "has one address for one thing, and says what plays it" do
    add(media: [{ kind: "video", url: "https://youtu.be/dQw4w9WgXcQ?t=5" }])
    expect(json["media"].sole).to include(
      "url" => "https://www.youtube.com/watch?v=dQw4w9WgXcQ",
      "file" => nil,
    )
    expect(json["media"].sole["player"]).to start_with("https://www.youtube-nocookie.com/embed/")

    add(
      media:
        %w[https://youtu.be/dQw4w9WgXcQ https://m.youtube.com/watch?v=dQw4w9WgXcQ].map do |url|
          { kind: "video", url: }
        end,
    )
    expect(response.status).to eq(400)
    expect(json["errors"].join).to include("twice")
  end

  it "is in the library once, also where an answer was lost on its way, but shares slides with others" do
    add
    add(title: "Sent again")
    expect(response.status).to eq(422)
    expect(json["errors"].sole).to include("“Maps, as it was”")
    add(by: reader, sitting_id: nil, speaker_ids: [reader.id])
    expect(response.status).to eq(422)
    expect(json["errors"].sole).to include("not public")
    expect(json["errors"].sole).not_to include("Maps")
    expect(PeerLearning::Library::Recording.count).to eq(1)

    add(media: [media.last, { kind: "video", url: "https://video.example.org/w/second" }])
    expect(response.status).to eq(200)
  end

  it "names by their usernames who has no part in the clinic, and says whom nobody knows" do
    add(speaker_ids: [], speaker_names: ["ADA", " "])
    expect(json["speakers"].sole["user"]["username"]).to eq("ada")
    add(media: [media.last], speaker_names: %w[ada nobody-here])
    expect(response.status).to eq(422)
    expect(json["errors"].sole).to include("nobody-here")
  end

  it "waits for who is suspended" do
    speakers[2].update!(suspended_till: 1.year.from_now, suspended_at: Time.zone.now)
    add
    say_all("all", "all")
    expect(shown_to(reader)).to eq(nil)
  end

  it "can stand alone, by any member, about skills that they name" do
    add(by: reader, sitting_id: nil)
    expect(response.status).to eq(422)
    add(by: reader, sitting_id: nil, skill_ids: [skill.id])
    expect(json).to include("clinic" => nil, "can_manage" => true)
    say_all("all", "all", "all")
    expect(topic.category).to eq(category)
    expect(shown_to(nil).size).to eq(5)
    sign_in(host)
    put "/peer-learning/library/#{recording.id}.json", params: { title: "Mine" }, as: :json
    expect(response.status).to eq(403)
  end

  it "is taken down and put up again by who looks after it" do
    add
    say_all("all", "all", "all")
    sign_in(host)
    delete "/peer-learning/library/#{recording.id}/publication.json"
    expect(shown_to(reader)).to eq(nil)
    expect(topic.reload).to be_closed
    say("all", by: speakers[0])
    expect(shown_to(reader)).to eq(nil)
    sign_in(host)
    put "/peer-learning/library/#{recording.id}/publication.json"
    expect(shown_to(reader).size).to eq(5)
    expect(topic.reload).not_to be_closed
  end

  it "is for those who run the clinic, and for a sitting that has begun" do
    add(by: reader)
    expect(response.status).to eq(403)
    freeze_time(sitting.starts_at - 1.minute)
    add
    expect(response.status).to eq(422)
    expect(PeerLearning::Library::Recording.count).to eq(0)
  end

  it "is answered for by nobody else" do
    add
    say("all", by: host)
    expect(response.status).to eq(403)
    say("all", by: reader)
    expect(response.status).to eq(404)
    expect(PeerLearning::Library::Consent.count).to eq(0)
  end

  it "hides what is in a category that the reader does not see" do
    group = Fabricate(:group)
    clinic.update!(own_category: Fabricate(:private_category, group:))
    add
    say_all("all", "all", "all")
    expect([shown_to(reader), shown_to(nil)]).to eq([nil, nil])
    group.add(reader)
    expect(shown_to(reader)).to be_present
  end

  it "has files of any script, at one address however that was copied" do
    file = "https://commons.wikimedia.org/wiki/File:خرائط_كانو.webm"
    add(title: "خرائط كانو", media: [{ kind: "video", url: file }])
    escaped = "https://commons.wikimedia.org/wiki/File:#{CGI.escape("خرائط_كانو")}.webm"
    expect(json["media"].sole["url"]).to eq(escaped)
    say_all("all", "all", "all")
    expect(topic.title).to eq("Recording: خرائط كانو")

    add(media: [file, escaped, escaped.downcase].map { |url| { kind: "video", url: } })
    expect(json["errors"].join).to include("twice")
  end

  describe "while the forum can only be read" do
    after { Discourse.disable_readonly_mode }

    it "is shown, and changed by nobody, which they are told in the forum's own words" do
      add
      say_all("all", "all", "all")
      Discourse.enable_readonly_mode
      expect(shown_to(reader).size).to eq(5)
      sign_in(speakers[0])
      put "/peer-learning/library/#{recording.id}/consent.json",
          params: {
            choice: "none",
          },
          as: :json
      expect(response.status).to eq(503)
      expect(json["errors"]).to eq([I18n.t("read_only_mode_enabled")])
      expect(recording.speakers.first.consent.choice).to eq("all")

      Discourse.disable_readonly_mode
      say("none", by: speakers[0])
      expect(shown_to(reader)).to eq(nil)
    end
  end

  describe "says what is wrong, and keeps nothing of it" do
    {
      title: "a" * 201,
      language: "xx-nothing",
      held_on: "yesterday",
      licence: "none",
      attribution: "a" * 301,
      speaker_ids: [0],
      media: [],
    }.each do |field, value|
      it "about #{field}" do
        add(field => value)
        expect(response.status).to be_in([400, 422])
        expect(json["errors"].join).to match(/[.]\z/)
        expect(PeerLearning::Library::Recording.count).to eq(0)
      end
    end

    [
      { kind: "video", url: "http://video.example.org/1" },
      { kind: "video", url: "javascript:alert(1)" },
      { kind: "film", url: "https://video.example.org/1" },
      { kind: "video", url: "https://video.example.org/1", seconds: "long" },
      { kind: "video", url: "https://video.example.org/1", bytes: 2**60 },
      { kind: "video", url: "https://video.example.org/1", from_second: 60, to_second: 60 },
      { kind: "video", url: "https://video.example.org/1", from_second: 60 },
      { kind: "video", url: "https://video.example.org/1", language: "xx-nothing" },
    ].each do |medium|
      it "about #{medium}" do
        add(media: [medium])
        expect(response.status).to eq(400)
        expect(json["errors"].join).to match(/[.]\z/)
      end
    end

    %w[
      https://192.168.0.5/maps.webm
      https://10.0.0.1
      https://127.0.0.1:8080/maps.webm
      https://[::1]/maps.webm
      https://2130706433/maps.webm
      https://localhost/maps.webm
      https://nas.local/maps.webm
      https://wiki/maps.webm
    ].each do |url|
      it "about #{url}, where others do not come" do
        add(media: [*media, { kind: "video", url: }])
        expect(response.status).to eq(400)
        expect(json["errors"].sole).to include("your own computer or network")
        expect(PeerLearning::Library::Recording.count).to eq(0)
      end
    end

    [nil, "yes", "parts"].each do |choice|
      it "about an answer of #{choice.inspect}" do
        add
        say(choice, by: speakers[0])
        expect(response.status).to eq(400)
        expect(PeerLearning::Library::Consent.count).to eq(0)
      end
    end

    it "about parts that make no sense" do
      add
      [[[5, 1]], [[-1, 2]], [%w[a b]], [[1]], [[0, 10**9]]].each do |parts|
        say("parts", by: speakers[0], parts:)
        expect(response.status).to eq(400)
      end
    end
  end
end
