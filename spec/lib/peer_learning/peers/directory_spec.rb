# frozen_string_literal: true

RSpec.describe PeerLearning::Peers::Directory do
  fab!(:skill) do
    Fabricate(:learning_skill, slug: "querying", names: { "en" => "Querying", "ar" => "الاستعلام" })
  end
  fab!(:narrower) { Fabricate(:learning_skill, slug: "query-dialects", parent: skill) }
  fab!(:reader, :user)

  def directory(guardian: reader.guardian, **filters)
    described_class.new(
      guardian:,
      tree: PeerLearning::Skills::Tree.load,
      filters: PeerLearning::Peers::DirectoryFilters.new(**filters),
    )
  end

  def page(after: nil, **options)
    directory(**options).page(after:)
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

      expect(users(skills: %w[querying])).not_to include(dara)
      expect(users(q: "querying")).not_to include(dara)
      expect(users(direction: "offer")).not_to include(dara)
      expect(page(q: "dara").members.first.shown_skill_tags).to eq([])
    end

    it "has those with a skill or one below it, whatever the direction" do
      expect(users(skills: %w[querying])).to eq([amina, bela, ciro])
      expect(users(skills: %w[query-dialects])).to eq([bela])
    end

    it "has those who offer, or those who want" do
      expect(users(skills: %w[querying], direction: "offer")).to eq([amina, bela])
      expect(users(skills: %w[querying], direction: "want")).to eq([ciro])
      expect(users(direction: "want")).to eq([ciro])
    end

    describe "several skills" do
      fab!(:training) { Fabricate(:learning_skill, slug: "training") }
      fab!(:dara) { member("dara", offers: { narrower => 3, training => 2 }) }
      fab!(:eli) { member("eli", offers: { training => 4 }, wants: { skill => 1 }) }

      it "has those with all of them, or with any" do
        both = %w[querying training]

        expect(users(skills: both)).to eq([dara, eli])
        expect(users(skills: both, match: "any")).to eq([amina, bela, ciro, dara, eli])
        expect(users(skills: both, direction: "offer")).to eq([dara])
      end

      it "has those whose tag of each skill has all the rest" do
        both = %w[querying training]

        expect(users(skills: both, level: 2, direction: "offer")).to eq([dara])
        expect(users(skills: both, level: 3, direction: "offer")).to eq([])
        expect(users(skills: both, level: 4, match: "any")).to eq([eli])
      end

      it "follows a skill into the one it was merged into" do
        Fabricate(:learning_skill, slug: "sparql", status: "retired", merged_into: skill)

        expect(users(skills: %w[sparql training])).to eq([dara, eli])
      end
    end

    it "has those with one tag of that direction, level and way together" do
      dara = member("dara", offers: { skill => 1, narrower => 4 }, wants: { skill => 3 })
      of_dara = PeerLearning::Skills::SkillTag.offer.where(user: dara)
      of_dara.where(skill:).update_all(formats: %w[teach mentor])
      of_dara.where(skill: narrower).update_all(formats: %w[guidance])

      expect(users(way: "mentor")).to eq([dara])
      expect(users(way: "guidance", level: 4, direction: "offer")).to eq([dara])
      expect(users(way: "mentor", level: 2)).to eq([])
      expect(users(level: 3)).to eq([amina, dara])
      expect(users(level: 3, direction: "want")).to eq([dara])
      expect(users(skills: %w[query-dialects], way: "mentor")).to eq([])
    end

    it "says which tags made their owners fit" do
      dara = member("dara", offers: { skill => 1, narrower => 4 })
      tag = PeerLearning::Skills::SkillTag.find_by(user: dara, skill: narrower)
      hers = PeerLearning::Skills::SkillTag.find_by(user: amina)

      expect(page(skills: %w[querying], level: 2).fitting).to eq([tag.id, hers.id].to_set)
      expect(page(region: "NG").fitting).to eq(Set.new)
    end

    it "has those who belong to a group, by any part of its name" do
      amina.learning_profile.update!(affiliation: "Kano User Group")
      bela.learning_profile.update!(affiliation: "100% Wiki")
      SiteSetting.hide_new_user_profiles = false

      expect(users(affiliation: " kano  user ")).to eq([amina])
      expect(users(affiliation: "%")).to eq([bela])
      expect(users(affiliation: "user", region: "HU")).to eq([])
    end

    it "does not find newcomers by words that are kept back" do
      amina.learning_profile.update!(affiliation: "Kano user group")

      expect(users(affiliation: "kano")).to eq([])
      expect(users(affiliation: "kano", guardian: Fabricate(:moderator).guardian)).to eq([amina])
      expect(users(affiliation: "kano", guardian: amina.guardian)).to eq([amina])
    end

    it "names the filters without each of which somebody would fit" do
      way_out = ->(**filters) { page(**filters).ways_out }

      expect(way_out.(region: "NG", language: "hu")).to eq(%i[region language])
      expect(way_out.(region: "NG", language: "hu", q: "béla")).to eq(%i[region])
      expect(way_out.(region: "NG", language: "hu", q: "ciro")).to eq(%i[language])
      expect(way_out.(region: "NG", language: "hu", q: "zzz")).to eq([])
      expect(way_out.(region: "NG")).to eq(nil)
      expect(way_out.(region: "FR")).to eq([])
    end

    it "takes any of the skills for a way out, where all were asked for" do
      Fabricate(:learning_skill, slug: "training")

      expect(page(skills: %w[querying training]).ways_out).to eq(%i[match])
      expect(page(skills: %w[training], region: "NG").ways_out).to eq(%i[skills])
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
      expect(users(skills: %w[querying], language: "en", region: "NG", q: "c")).to eq([ciro])
      expect(users(skills: %w[querying], direction: "offer", region: "NG", q: "ciro")).to eq([])
    end
  end

  it "shows visitors only whom everyone may see, by any filter" do
    member("amina", offers: { skill => 3 }, region: "NG", affiliation: "Kano")
    public_member =
      member(
        "bela",
        offers: {
          skill => 3,
        },
        region: "NG",
        affiliation: "Kano",
        visibility: "everyone",
      )
    SiteSetting.hide_new_user_profiles = false

    [
      { skills: %w[querying] },
      { direction: "offer", level: 3 },
      { language: "en" },
      { region: "NG" },
      { affiliation: "kano" },
      { q: "querying" },
    ].each { |filters| expect(users(guardian: Guardian.new, **filters)).to eq([public_member]) }
    expect(page(guardian: Guardian.new, q: "amina", region: "NG").ways_out).to eq(%i[q])
    expect(page(guardian: Guardian.new, q: "amina", direction: "want").ways_out).to eq([])
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

  it "shows everybody who fits all the time once, whoever comes to fit or no longer does" do
    stub_const(described_class, "PAGE_SIZE", 2) do
      members =
        %w[amina bela ciro dara eli].map { |username| member(username, offers: { skill => 3 }) }
      filters = { skills: %w[querying], direction: "offer", level: 2, language: "en" }
      tags = PeerLearning::Skills::SkillTag.offer

      first = page(**filters)
      tags.where(user: members[1]).update_all(level: 1)
      tags.where(user: members[3]).update_all(skill_id: narrower.id)
      member("babak", offers: { skill => 4 })
      second = page(**filters, after: first.next)

      expect([*first.members, *second.members].map(&:user)).to eq(members.values_at(4, 3, 2, 0))
      expect(second.next).to eq(nil)
    end
  end

  it "hands out everybody of its pages in batches" do
    members = %w[amina bela ciro].map { |username| member(username, region: "NG") }
    member("dara")

    [1, 2, 3, 500].each do |size|
      stub_const(described_class, "BATCH", size) do
        batches = directory(region: "NG").enum_for(:each_batch).to_a

        expect(batches.flatten.map(&:user)).to eq(members.reverse)
        expect(batches.map(&:size).max).to eq([size, 3].min)
      end
    end
  end

  it "ends with a page that is just full" do
    stub_const(described_class, "PAGE_SIZE", 2) do
      %w[amina bela].each { |username| member(username) }

      expect(page.next).to eq(nil)
    end
  end
end
