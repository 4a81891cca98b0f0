# frozen_string_literal: true

# The library without scripts: for very old phones, for print, for search engines, for feed readers and for spreadsheets.
RSpec.describe PeerLearning::Library::ResourcesController do
  fab!(:maps) { Fabricate(:learning_skill, slug: "maps", names: { "en" => "Maps" }) }
  fab!(:clinic) { Fabricate(:clinic, skills: [maps]) }
  fab!(:sitting) { Fabricate(:sitting, clinic:) }
  fab!(:speaker, :user)

  let(:crawler) { { "User-Agent" => "Googlebot/2.1" } }
  let(:browser) { { "User-Agent" => "Rails Testing" } }
  let(:recording) do
    recording =
      sitting.recordings.create!(
        title: "Maps & </script> more",
        description: "With *crayons*",
        language: "en",
        held_on: Date.new(2031, 12, 1),
        licence: "cc_by",
        chapters: [[0, "Hello"], [90, "Secret"]],
      )
    recording.be_about([maps.id])
    recording.media.create!(
      kind: "video",
      url: "https://www.youtube.com/watch?v=dQw4w9WgXcQ",
      seconds: 5400,
      bytes: 12_000_000,
    )
    recording.media.create!(kind: "slides", url: "https://slides.example.org/maps.pdf")
    recording.speakers.create!(user: speaker)
    recording
  end

  before do
    enable_current_plugin
    freeze_time(Time.utc(2031, 12, 5))
    say("all")
  end

  def say(choice, parts: [])
    result =
      PeerLearning::Library::Consent::Give.call(
        params: {
          resource_id: recording.id,
          choice:,
          parts:,
        },
        guardian: speaker.guardian,
        now: Time.zone.now,
      )
    expect(result).to run_successfully
    recording.reload
  end

  def page(path = "", headers: crawler, **params)
    get "/peer-learning/library#{path}", params:, headers: headers
    Nokogiri::HTML5.parse(response.body)
  end

  def data(page)
    JSON.parse(page.at_css("script[type='application/ld+json']").text)
  end

  it "lists what is public with its facts, to search and to page through" do
    list = page
    expect(response.status).to eq(200)
    entry = list.at_css(".library-pages li")
    expect(entry.at_css("a")["href"]).to end_with("/peer-learning/library/#{recording.id}")
    expect(entry.text).to include("Maps & </script> more", "1:30:00", "12 MB", "CC BY 4.0", "Maps")
    expect(list.css("a").map(&:text)).to include("Atom", "CSV", "JSON")
    expect(page(q: "fishing").css(".library-pages li")).to be_empty
    expect(page(q: "fishing").at_css("input[name=q]")["value"]).to eq("fishing")

    24.times do |index|
      PeerLearning::Library::Material.create!(
        title: "More #{index}",
        language: "en",
        licence: "cc0",
        published_at: 1.day.ago,
      )
    end
    following = page(sort: "new").at_css("a[rel=next]")["href"]
    expect(
      page(following.delete_prefix("/peer-learning/library")).css(".library-pages li").size,
    ).to eq(1)
  end

  it "shows one resource with all that is public, and is the app to browsers with scripts" do
    shown = page("/#{recording.id}")
    expect(shown.at_css("h1").text).to eq("Maps & </script> more")
    expect(shown.css("article a").map { |link| link["href"] }).to include(
      "https://www.youtube.com/watch?v=dQw4w9WgXcQ",
      "https://slides.example.org/maps.pdf",
      "https://creativecommons.org/licenses/by/4.0/",
    )
    expect(shown.css("ol li").map { |chapter| chapter.text.squish }).to eq(
      ["00:00 Hello", "01:30 Secret"],
    )

    app = page("/#{recording.id}", headers: browser)
    expect(app.at_css("#data-preloaded")).to be_present
    expect(app.css("noscript").map(&:text).join).to include("slides.example.org")
    expect(page("/#{recording.id}", headers: browser, print: 1).at_css("#data-preloaded")).to eq(
      nil,
    )
  end

  it "shows of parts the parts, and of what is taken down nothing" do
    say("parts", parts: [[0, 60]])
    shown = page("/#{recording.id}")
    expect(shown.to_s).not_to match(/youtube|Secret/)
    expect(shown.to_s).to include("Hello", "slides.example.org")

    say("none")
    [crawler, browser].each do |headers|
      gone = page("/#{recording.id}", headers:)
      expect(response.status).to eq(404)
      expect(gone.to_s).not_to match(/slides\.example|crayons/)
    end
    expect(page.to_s).not_to include("crayons")
    get "/peer-learning/library.atom"
    expect(response.body).not_to include("crayons")
    get "/peer-learning/library.csv"
    expect(response.body).not_to include("Maps &")
  end

  it "tells search engines what it is, and nothing that ends the element it stands in" do
    expect(data(page("/#{recording.id}"))).to include(
      "@type" => %w[LearningResource VideoObject],
      "name" => "Maps & </script> more",
      "teaches" => ["Maps"],
      "inLanguage" => ["en"],
      "duration" => "PT1H30M",
      "license" => "https://creativecommons.org/licenses/by/4.0/",
      "embedUrl" => start_with("https://www.youtube-nocookie.com/embed/"),
    )
    expect(response.body.scan("</script>").size).to eq(response.body.scan("<script").size)
    items = data(page)["itemListElement"]
    expect(items.sole["item"]).to include("url" => PeerLearning::Library::Paths.resource(recording))
  end

  it "is a feed of what is newest, by skill and language" do
    get "/peer-learning/library.atom", params: { skill: "maps", language: "en" }
    expect(response.media_type).to eq("application/atom+xml")
    feed = RSS::Parser.parse(response.body)
    expect(feed.entries.sole.title.content).to eq("Maps & </script> more")
    expect(feed.entries.sole.link.href).to eq(PeerLearning::Library::Paths.resource(recording))
    get "/peer-learning/library.atom", params: { language: "fr" }
    expect(RSS::Parser.parse(response.body).entries).to eq([])
  end

  it "is a file for spreadsheets, which run none of its cells" do
    recording.update!(title: "=1+1")
    get "/peer-learning/library.csv", params: { skill: "maps" }
    rows = CSV.parse(response.body.delete_prefix("\uFEFF"), headers: true)
    expect(rows.sole.to_h).to include(
      "title" => "'=1+1",
      "kinds" => "video slides",
      "skills" => "maps",
    )
  end

  it "is in the reader's language and direction" do
    SiteSetting.default_locale = "ar"
    expect(page.at_css("h1").text).to eq(I18n.t("js.peer_learning.library.title", locale: :ar))
  end
end
