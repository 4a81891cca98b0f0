# frozen_string_literal: true

# What of the library comes to whom, narrowed and in pages.
RSpec.describe PeerLearning::Library::ResourcesController do
  fab!(:reader, :user)
  fab!(:maps) { Fabricate(:learning_skill, slug: "maps", area: "technical") }
  fab!(:old_maps) { Fabricate(:learning_skill, slug: "old-maps", parent: maps, area: "technical") }
  fab!(:talks) { Fabricate(:learning_skill, slug: "talks", area: "individual") }

  before { enable_current_plugin }

  # Public, with what is said of it.
  def shelve(title, skills: [maps], **about)
    resource =
      PeerLearning::Library::Material.create!(
        title:,
        language: "en",
        licence: "cc0",
        published_at: Time.utc(2031, 12, 1),
        **about,
      )
    resource.be_about(skills.map(&:id))
    resource
  end

  def titles(**params)
    get "/peer-learning/library.json", params: params
    response.parsed_body["resources"].pluck("title")
  end

  it "has first what is in the language of who looks for a few" do
    shelve("English", languages: %w[en], uses_count: 5)
    shelve("Igbo", languages: %w[ig en], uses_count: 1)
    shelve("Hausa", languages: %w[ha], uses_count: 2)
    expect(titles(first: "ig", most: 2)).to eq(%w[Igbo English])
    expect(titles(first: "'; --", most: 2)).to eq(%w[English Hausa])
  end

  it "can be narrowed by each thing that is told of resources" do
    shelve("Draw", kinds: %w[video], languages: %w[en fr], lightest_bytes: 90_000_000)
    shelve(
      "Old",
      skills: [old_maps],
      level: 2,
      kinds: %w[guide],
      languages: %w[en],
      licence: "cc_by",
    )
    shelve(
      "Speak",
      skills: [talks],
      region: "202",
      description: "Of fear, and 100% of courage",
      kinds: %w[audio guide],
      languages: %w[ig],
      lightest_bytes: 3_000_000,
    )
    {
      { skill: "maps" } => %w[Old Draw],
      { skill: "old-maps" } => %w[Old],
      { skill: "nothing" } => [],
      { skills: %w[old-maps talks] } => %w[Speak Old],
      { area: "individual" } => %w[Speak],
      { language: "fr" } => %w[Draw],
      { level: 3 } => %w[Speak Draw],
      { kind: "guide" } => %w[Speak Old],
      { region: "034" } => %w[Old Draw],
      { licence: "cc_by" } => %w[Old],
      { megabytes: 10 } => %w[Speak],
      { q: "courage SPEAK" } => %w[Speak],
      { q: "maps" } => %w[Old Draw],
      { q: "100%" } => %w[Speak],
      { q: "_" } => %w[Speak Old Draw],
      { q: "speak", kind: "video" } => [],
    }.each { |params, found| expect(titles(**params)).to eq(found), params.inspect }
  end

  it "comes in the order that is asked for, page after page, each once" do
    days = 30.times.map { |day| Time.utc(2031, 12, 1) + (day * 7 % 10).days }
    days.each_with_index do |published_at, index|
      bytes = index % 3 == 0 ? nil : (index % 5) * 1_000_000
      shelve("R#{index}", published_at:, uses_count: index % 4, lightest_bytes: bytes)
    end
    orders = {
      "useful" => ->(r) { [-r.uses_count, -r.id] },
      "new" => ->(r) { [-r.published_at.to_i, -r.id] },
      "light" => ->(r) { [r.lightest_bytes || Float::INFINITY, -r.id] },
    }
    orders.each do |sort, order|
      found = titles(sort:)
      found += titles(sort:, after: response.parsed_body["next"])
      expect(response.parsed_body["next"]).to eq(nil)
      expect(found).to eq(PeerLearning::Library::Material.all.sort_by(&order).map(&:title)), sort
    end
  end

  it "has what is public, and of a closed clinic for those who see that" do
    group = Fabricate(:group)
    clinic = Fabricate(:clinic, own_category: Fabricate(:private_category, group:))
    sitting = Fabricate(:sitting, clinic:)
    about = { title: "Closed", language: "en", held_on: Date.new(2031, 12, 1), licence: "cc0" }
    closed = sitting.recordings.create!(published_at: Time.zone.now, **about)
    closed.be_about([maps.id])
    shelve("Waits", published_at: nil)

    expect(titles).to eq([])
    get "/peer-learning/library/shelves.json"
    expect(response.parsed_body["shelves"]).to eq([])
    sign_in(reader.tap { |user| group.add(user) })
    expect(titles).to eq(["Closed"])
    get "/peer-learning/library/shelves.json"
    expect(response.parsed_body["shelves"].sole["resources"].pluck("title")).to eq(["Closed"])
  end

  def shelves(**params)
    get "/peer-learning/library/shelves.json", params: params
    response.parsed_body["shelves"].map do |shelf|
      [shelf["skill"]["slug"], shelf["count"], shelf["resources"].pluck("title")]
    end
  end

  it "follows a skill into the one that it is merged into, once" do
    both = shelve("Both", skills: [old_maps, talks])
    shelve("Old", skills: [old_maps])
    DiscourseEvent.trigger(:peer_learning_skills_merged, old_maps.id, talks.id)
    expect(titles(skill: "talks")).to eq(%w[Old Both])
    expect(both.reload.skills).to eq([talks])
  end

  it "stands by skill, where most is first, with what goes first of each" do
    6.times { |index| shelve("Map #{index}", uses_count: index, lightest_bytes: index + 1) }
    shelve("Both", skills: [maps, talks], uses_count: 9)
    expect(shelves).to eq(
      [["maps", 7, ["Both", "Map 5", "Map 4", "Map 3"]], ["talks", 1, ["Both"]]],
    )
    expect(shelves(sort: "light").first.last).to eq(["Map 0", "Map 1", "Map 2", "Map 3"])
    expect(shelves(sort: "nothing")).to eq(shelves)
  end

  it "asks the database as often for many as for few" do
    shelve("One")
    titles
    few = track_sql_queries { titles }.size
    10.times { |index| shelve("More #{index}", skills: [maps, talks]) }
    expect(track_sql_queries { titles }.size).to eq(few)
  end

  {
    kind: "film",
    area: "all",
    region: "999",
    level: 7,
    after: "here",
    megabytes: 0,
    most: 99,
  }.each do |name, value|
    it "says what is wrong with #{name}" do
      get "/peer-learning/library.json", params: { name => value }
      expect(response.status).to eq(400)
      expect(response.parsed_body["errors"].join).to match(/[[:alpha:]]/)
    end
  end
end
