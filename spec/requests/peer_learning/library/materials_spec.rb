# frozen_string_literal: true

# From what a member proposes to what is in the library, and what others say of it.
RSpec.describe PeerLearning::Library::ResourcesController do
  fab!(:member, :user)
  fab!(:other, :user)
  fab!(:keeper, :user)
  fab!(:category)
  fab!(:skill) { Fabricate(:learning_skill, slug: "maps") }

  let(:fields) do
    {
      type: "material",
      title: "Maps for beginners",
      description: "How to *draw* a map",
      language: "en",
      licence: "cc_by",
      skill_ids: [skill.id],
      media: [{ kind: "guide", url: "https://maps.example.org/begin" }],
    }
  end

  before do
    enable_current_plugin
    group = Fabricate(:group)
    group.add(keeper)
    SiteSetting.peer_learning_working_group_groups = group.id.to_s
    SiteSetting.peer_learning_library_category = category.id
    Jobs.run_immediately!
  end

  def json
    response.parsed_body
  end

  def propose(by: member, **changes)
    sign_in(by)
    post "/peer-learning/library.json", params: fields.merge(changes), as: :json
  end

  def material
    PeerLearning::Library::Material.order(:id).last
  end

  def about(verb, path, by:, **params)
    sign_in(by)
    public_send(
      verb,
      "/peer-learning/library/#{material.id}#{path}.json",
      params:,
      **(verb == :get ? {} : { as: :json }),
    )
  end

  def put_up
    about(:put, "/publication", by: keeper)
  end

  def shown_to(user)
    user ? sign_in(user) : reset!
    get "/peer-learning/library/#{material.id}.json"
    response.status == 200
  end

  def desk_of(user)
    sign_in(user)
    get "/peer-learning/library/desk.json"
    json.slice("asked", "mine", "proposed").transform_values { |cards| cards.pluck("title") }
  end

  def told(user)
    Notification.where(user:).filter_map { |notice| notice.data_hash[:kind]&.split(".")&.last }
  end

  it "is seen by who proposed it and the working group until that puts it up, with one topic" do
    propose
    expect(response.status).to eq(200)
    expect([other, nil, member, keeper].map { |user| shown_to(user) }).to eq(
      [false, false, true, true],
    )
    expect(desk_of(member)).to include("mine" => ["Maps for beginners"], "proposed" => [])
    expect(desk_of(keeper)).to include("mine" => [], "proposed" => ["Maps for beginners"])
    expect(Topic.where(category:).count).to eq(0)

    2.times { put_up }
    expect(shown_to(nil)).to eq(true)
    expect(told(member)).to eq(["resource_listed"])
    topic = Topic.where(category:).sole
    expect(topic.title).to eq("In the library: Maps for beginners")
    expect(topic.first_post.raw).to include(
      "/peer-learning/library/#{material.id}",
      "How to \\*draw\\* a map",
      "@#{member.username}",
    )
    expect(topic.tags.map(&:name)).to eq(["maps"])
    expect(desk_of(keeper)["proposed"]).to eq([])
  end

  it "can be proposed by who is not silenced, and comes light first to who asks for little" do
    sign_in(member)
    get "/peer-learning/library/desk.json"
    expect(json).to include("can_add" => true, "light_first" => false)

    Fabricate(:learning_profile, user: member, bandwidth: "audio")
    member.update!(silenced_till: 1.day.from_now)
    get "/peer-learning/library/desk.json"
    expect(json).to include("can_add" => false, "light_first" => true)
    reset!
    get "/peer-learning/library/desk.json"
    expect(response.status).to eq(403)
  end

  it "is put up by nobody else, and changed by who proposed it only before" do
    propose
    about(:put, "/publication", by: member)
    expect(response.status).to eq(403)
    about(:put, "", by: member, title: "Maps for all")
    expect(json["title"]).to eq("Maps for all")
    about(:put, "", by: other, title: "Maps for me")
    expect(response.status).to eq(404)

    put_up
    about(:put, "", by: member, media: [{ kind: "guide", url: "https://spam.example.org" }])
    expect(response.status).to eq(403)
    about(:put, "", by: keeper, title: "Maps")
    expect(material.topic.reload.title).to eq("In the library: Maps")
  end

  it "tells who proposed it why it is not there, and can be put up again" do
    propose
    about(:delete, "/publication", by: keeper, words: "The page is gone")
    expect(told(member)).to eq(["resource_taken_down"])
    expect(shown_to(member)).to eq(true)
    expect(json["taken_down_words"]).to eq("The page is gone")
    expect(shown_to(other)).to eq(false)

    put_up
    expect(shown_to(other)).to eq(true)
    expect(json).not_to have_key("taken_down_words")
    about(:delete, "/publication", by: keeper)
    expect(shown_to(other)).to eq(false)
    expect(material.topic.reload).to be_closed
    expect(material.topic.first_post.raw).not_to include("draw")
  end

  it "is there once, whichever way somebody came to its address" do
    propose(media: [{ kind: "video", url: "https://youtu.be/dQw4w9WgXcQ" }])
    again = { kind: "video", url: "https://m.youtube.com/watch?v=dQw4w9WgXcQ&t=5" }
    propose(by: other, media: [again])
    expect(response.status).to eq(422)
    expect(json["errors"].sole).to include("not public")
    propose(by: member, media: [again])
    expect(json["errors"].sole).to include("“Maps for beginners”")
    about(:put, "", by: member, media: [again])
    expect(response.status).to eq(200)

    about(:delete, "/publication", by: keeper)
    propose(by: other, media: [again])
    expect(response.status).to eq(200)
  end

  it "is proposed once by two at once" do
    verb = PeerLearning::Library::Material::Save
    people = [member, other]
    turn = -1
    now = Time.zone.now
    twice_at_once do
      verb.call(params: fields.except(:type), guardian: people[turn += 1].guardian, now:)
    end
    expect(PeerLearning::Library::Material.count).to eq(1)
  end

  it "is proposed by members, so many at a time" do
    post "/peer-learning/library.json", params: fields, as: :json
    expect(response.status).to eq(403)
    member.update!(silenced_till: 1.day.from_now)
    propose
    expect(response.status).to eq(403)

    stub_const(PeerLearning::Library::Material::Save, "MOST_PROPOSED", 1) do
      propose(by: other)
      propose(by: other, media: [{ kind: "guide", url: "https://maps.example.org/more" }])
    end
    expect(response.status).to eq(422)
    expect(json["errors"].sole).to include("1")
  end

  {
    title: "",
    description: "a" * 2001,
    language: "xx-nothing",
    level: 9,
    region: "999",
    licence: "mine",
    skill_ids: [0],
    media: [{ kind: "guide", url: "http://maps.example.org" }],
  }.each do |field, value|
    it "says what is wrong with #{field}, and keeps nothing of it" do
      propose(field => value)
      expect(response.status).to be_in([400, 422])
      expect(json["errors"].join).to match(/[.]\z/)
      expect(PeerLearning::Library::Resource.count).to eq(0)
    end
  end

  describe "what others say of it" do
    before do
      propose
      put_up
    end

    it "is one line each, that can be changed and taken back" do
      about(:put, "/use", by: other, words: "At our school")
      about(:put, "/use", by: other, words: "At our school in Kano")
      about(:put, "/use", by: member, words: "Made it")
      expect(json["uses"].pluck("words")).to eq(["Made it", "At our school in Kano"])
      expect(material.uses_count).to eq(2)

      about(:delete, "/uses/#{other.id}", by: member)
      expect(response.status).to eq(403)
      about(:delete, "/uses/#{other.id}", by: other)
      about(:delete, "/uses/#{member.id}", by: keeper)
      expect(json["uses"]).to eq([])
      expect(material.uses_count).to eq(0)
    end

    it "is refused where it says nothing, or too much, or the resource is not public" do
      ["", "a" * 301].each do |words|
        about(:put, "/use", by: other, words:)
        expect(response.status).to eq(400)
      end
      about(:delete, "/publication", by: keeper)
      about(:put, "/use", by: member, words: "At our school")
      expect(response.status).to eq(403)
    end

    it "is in which languages it is missed, and who makes it so" do
      about(:put, "/translations/fr", by: other, stance: "wants")
      about(:put, "/translations/fr", by: member, stance: "makes")
      about(:put, "/translations/ig", by: member, stance: "wants")
      about(:put, "/translations/ig", by: member, stance: "makes")
      reset!
      get "/peer-learning/library/#{material.id}.json"
      said =
        json["translations"].map { |one| [one["language"], one["stance"], one.dig("user", "id")] }
      expect(said).to eq(
        [["fr", "wants", nil], ["fr", "makes", member.id], ["ig", "makes", member.id]],
      )

      about(:delete, "/translations/fr", by: member)
      expect(json["translations"].pluck("language")).to eq(%w[fr ig])
      about(:put, "/translations/en", by: member, stance: "wants")
      expect(response.status).to eq(422)
      about(:put, "/translations/xx-nothing", by: member, stance: "wants")
      expect(response.status).to eq(400)
    end
  end
end
