# frozen_string_literal: true

RSpec.describe PeerLearning::Peers::DirectoryFile do
  fab!(:reader) { Fabricate(:user, trust_level: 2) }
  fab!(:skill) do
    Fabricate(:learning_skill, slug: "querying", names: { "en" => "Querying", "ar" => "الاستعلام" })
  end
  fab!(:odd) { Fabricate(:learning_skill, slug: "web-2", names: { "en" => "Web: part 2" }) }
  fab!(:amina) do
    Fabricate(
      :learning_member,
      username: "Amina",
      name: "=Amina",
      offers: {
        skill => 3,
      },
      wants: {
        odd => 0,
      },
      languages: {
        "ha" => 5,
        "en" => 3,
      },
      time_zone: "Africa/Lagos",
      region: "NG",
      affiliation: "Kano; users",
      contexts: %w[glam events],
    )
  end

  def lines(guardian: reader.guardian, **filters)
    tree = PeerLearning::Skills::Tree.load
    directory =
      PeerLearning::Peers::Directory.new(
        guardian:,
        tree:,
        filters: PeerLearning::Peers::DirectoryFilters.new(**filters),
      )
    described_class.new(directory, guardian:, tree:).to_a.join
  end

  def rows(**options)
    CSV.parse(lines(**options).delete_prefix("\uFEFF"), headers: true).map(&:to_h)
  end

  it "says in the reader's language what the page shows, and nothing else" do
    PeerLearning::Skills::SkillTag.update_all(note: "call me")
    PeerLearning::Skills::SkillTag.offer.update_all(formats: %w[teach])

    expect(lines).to start_with("\uFEFFusername,name,languages,country,affiliation,")
    expect(rows).to eq(
      [
        {
          "username" => "Amina",
          "name" => "'=Amina",
          "languages" => "ha native; en 3",
          "country" => "NG",
          "affiliation" => "Kano; users",
          "role" => nil,
          "contexts" => "glam; events",
          "skills to share" => "Querying 3 (teach)",
          "skills to learn" => "web-2 0",
        },
      ],
    )
    I18n.with_locale(:ar) do
      expect(rows.first.slice("جهة الانتماء", "مهارات يشاركها").values.compact).to include(
        "Kano; users",
      )
      expect(lines).to include("الاستعلام 3 (teach)")
    end
  end

  it "is narrowed as the page is" do
    Fabricate(:learning_member, username: "bela", region: "HU")

    expect(rows.pluck("username")).to eq(%w[bela Amina])
    expect(rows(region: "HU").pluck("username")).to eq(%w[bela])
    expect(rows(skills: %w[querying], level: 4)).to eq([])
  end

  it "keeps back what the page keeps back" do
    SiteSetting.enable_names = false
    PeerLearning::Skills::SkillTag.want.update_all(asked_at: 1.month.ago, hidden_at: 1.day.ago)

    row = rows(guardian: Fabricate(:user).guardian).first

    expect(row.values_at("name", "affiliation", "skills to learn")).to eq([nil, nil, nil])
  end

  it "changes nothing when it is imported, whichever language it is in" do
    admin = Fabricate(:admin)

    %i[en ar].each do |locale|
      content = I18n.with_locale(locale) { lines(guardian: admin.guardian) }
      import = import_directory(content, by: admin)

      expect(import.rows.map { |row| [row.outcome, *row.sentences] }).to eq([["unchanged"]])
    end
  end

  it "reads in batches, with as many queries for many as for few" do
    3.times { Fabricate(:learning_member, offers: { skill => 2 }) }
    lines
    few = track_sql_queries { lines }.size
    3.times { Fabricate(:learning_member, offers: { skill => 2 }) }

    expect(track_sql_queries { lines }.size).to eq(few)
  end
end
