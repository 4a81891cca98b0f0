# frozen_string_literal: true

RSpec.describe PeerLearning::Peers::Directory do
  fab!(:skill) do
    Fabricate(:learning_skill, slug: "querying", names: { "en" => "Querying", "ar" => "الاستعلام" })
  end
  fab!(:narrower) { Fabricate(:learning_skill, slug: "query-dialects", parent: skill) }
  fab!(:reader, :user)

  def page(guardian: reader.guardian, after: nil, **filters)
    described_class.new(guardian:, tree: PeerLearning::Skills::Tree.load, filters:).page(after:)
  end

  def users(**options)
    page(**options).members.map(&:user).sort_by(&:id)
  end

  def member(username, **attributes)
    Fabricate(:learning_member, username:, **attributes)
  end

  it "lists whom the reader may see, who joined last first" do
    bela = member("Bela")
    amina = member("amina")
    member("ciro", visibility: "nobody")
    dara = member("dara", visibility: "everyone")

    expect(page.members.map(&:user)).to eq([dara, amina, bela])
    expect(users(guardian: Guardian.new)).to eq([dara])
  end

  it "lists members who are paused or full" do
    paused = member("amina", paused_until: 1.year.from_now, capacity: 0)

    expect(users).to eq([paused])
  end

  it "does not list members for one another who ignore or mute each other" do
    others = %w[amina bela ciro dara eli].map { |username| member(username) }
    IgnoredUser.create!(user: reader, ignored_user: others[0], expiring_at: 1.year.from_now)
    IgnoredUser.create!(user: others[1], ignored_user: reader, expiring_at: 1.year.from_now)
    MutedUser.create!(user: reader, muted_user: others[2])
    MutedUser.create!(user: others[3], muted_user: reader)

    expect(users).to eq([others[4]])
  end

  describe "filters" do
    fab!(:amina) do
      member(
        "amina",
        offers: {
          skill => 3,
        },
        languages: {
          "ha" => 5,
          "en" => 2,
        },
        region: "NG",
        name: "Amina Bello",
      )
    end
    fab!(:bela) do
      member(
        "bela",
        offers: {
          narrower => 1,
        },
        languages: {
          "en" => 1,
          "hu" => 5,
        },
        region: "HU",
        name: "Szabó Béla",
      )
    end
    fab!(:ciro) { member("ciro", wants: { skill => 0 }, region: "NG", name: "Ciro") }

    it "does not find members by what is hidden" do
      dara = member("dara")
      Fabricate(:hidden_learning_skill_tag, user: dara, skill:)

      expect(users(skill: "querying")).not_to include(dara)
      expect(users(q: "querying")).not_to include(dara)
      expect(users(direction: "offer")).not_to include(dara)
      expect(page(q: "dara").members.first.shown_skill_tags).to eq([])
    end

    it "has those with a skill or one below it, whatever the direction" do
      expect(users(skill: "querying")).to eq([amina, bela, ciro])
      expect(users(skill: "query-dialects")).to eq([bela])
    end

    it "has those who offer, or those who want" do
      expect(users(skill: "querying", direction: "offer")).to eq([amina, bela])
      expect(users(skill: "querying", direction: "want")).to eq([ciro])
      expect(users(direction: "want")).to eq([ciro])
    end

    it "has those who can meet in a language" do
      expect(users(language: "en")).to eq([amina, ciro])
      expect(users(language: "hu")).to eq([bela])
    end

    it "has those of a country" do
      expect(users(region: "NG")).to eq([amina, ciro])
    end

    it "has those with a text in their username, their name or a skill's name in any language" do
      expect(users(q: "MIN")).to eq([amina])
      expect(users(q: "béla")).to eq([bela])
      expect(users(q: "الاستعلام")).to eq([amina, ciro])
      expect(users(q: "%")).to eq([])
      expect(users(q: "nobody like that")).to eq([])
    end

    it "does not look at names where the site hides them" do
      SiteSetting.enable_names = false

      expect(users(q: "bello")).to eq([])
    end

    it "has those to whom all of it applies" do
      expect(users(skill: "querying", language: "en", region: "NG", q: "c")).to eq([ciro])
      expect(users(skill: "querying", direction: "offer", region: "NG", q: "ciro")).to eq([])
    end
  end

  it "goes on after where a page ends" do
    stub_const(described_class, "PAGE_SIZE", 2) do
      members = %w[amina bela ciro].map { |username| member(username) }

      first = page
      second = page(after: first.next)

      expect(first.members.map(&:user)).to eq(members.last(2).reverse)
      expect(second.members.map(&:user)).to eq(members.first(1))
      expect(second.next).to eq(nil)
    end
  end

  it "shows everybody who is there all the time once, whoever comes, goes or is renamed meanwhile" do
    stub_const(described_class, "PAGE_SIZE", 2) do
      members = %w[amina bela ciro dara eli].map { |username| member(username) }

      first = page
      members[4].update!(username: "aaron")
      members[0].update!(username: "zoe")
      members[1].learning_profile.update!(visibility: "nobody", consented_at: nil)
      member("babak")
      second = page(after: first.next)
      third = second.next ? page(after: second.next).members : []

      seen = [*first.members, *second.members, *third].map(&:user)
      expect(seen).to eq(members.values_at(4, 3, 2, 0))
    end
  end

  it "ends with a page that is just full" do
    stub_const(described_class, "PAGE_SIZE", 2) do
      %w[amina bela].each { |username| member(username) }

      expect(page.next).to eq(nil)
    end
  end
end
