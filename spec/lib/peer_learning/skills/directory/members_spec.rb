# frozen_string_literal: true

RSpec.describe PeerLearning::Skills::Directory::Members do
  fab!(:admin)
  fab!(:skill) { Fabricate(:learning_skill, slug: "querying") }
  fab!(:other_skill) { Fabricate(:learning_skill, slug: "training") }
  fab!(:amina) do
    Fabricate(
      :learning_member,
      username: "Amina",
      name: "=Amina \"Mina\"",
      offers: {
        skill => 3,
      },
      wants: {
        other_skill => 0,
      },
      languages: {
        "ha" => 5,
        "en" => 3,
      },
      time_zone: "Africa/Lagos",
      region: "NG",
    )
  end

  def lines(reader = admin)
    described_class
      .new(reader.guardian)
      .to_a
      .join
      .delete_prefix(PeerLearning::SafeCsv::BYTE_ORDER_MARK)
  end

  def rows(reader = admin)
    CSV.parse(lines(reader), headers: true).map(&:to_h)
  end

  def everything
    [
      PeerLearning::Skills::Profile,
      PeerLearning::Skills::ProfileLanguage,
      PeerLearning::Skills::SkillTag,
      UserOption,
    ].map { |model| model.order(model.primary_key).map(&:attributes) }
  end

  it "writes a row a member, in the words of an import" do
    amina.learning_profile.update!(
      affiliation: "+WUG",
      role: "Trainer; editor",
      contexts: %w[glam events],
      bandwidth: "text",
    )
    PeerLearning::Skills::SkillTag.offer.update_all(formats: %w[teach], note: "evenings; or not")
    PeerLearning::Skills::SkillTag.want.update_all(purpose: 1, priority: 3)

    expect(lines).to start_with(
      "username,name,languages,country,time_zone,affiliation,role,contexts,bandwidth,skills_to_share,skills_to_learn\n",
    )
    expect(rows).to eq(
      [
        {
          "username" => "Amina",
          "name" => "'=Amina \"Mina\"",
          "languages" => "ha native; en 3",
          "country" => "NG",
          "time_zone" => "Africa/Lagos",
          "affiliation" => "'+WUG",
          "role" => "Trainer; editor",
          "contexts" => "glam; events",
          "bandwidth" => "text",
          "skills_to_share" => "querying 3 (teach): evenings\\; or not",
          "skills_to_learn" => "training 0 (do_now, first)",
        },
      ],
    )
  end

  it "changes nothing when it is imported" do
    amina.learning_profile.update!(
      affiliation: "@home = \"here\"",
      role: "'=1+1",
      contexts: %w[glam events],
      availability: [[0, 8]],
    )
    PeerLearning::Skills::SkillTag.offer.update_all(
      formats: %w[teach one_off],
      note: "a; b (c): \\d",
    )
    Fabricate(:learning_member, wants: { skill => 2 }, visibility: "everyone")
    before = everything

    import = import_directory(described_class.new(admin.guardian).to_a.join, by: admin)

    expect(import.rows.map { |row| [row.outcome, *row.sentences] }).to eq([["unchanged"]] * 2)
    expect(everything).to eq(before)
  end

  it "shows nobody who may not be seen" do
    Fabricate(:learning_member, visibility: "nobody")
    Fabricate(:learning_member, suspended_till: 1.year.from_now)
    ignored = Fabricate(:learning_member)
    IgnoredUser.create!(user: admin, ignored_user: ignored, expiring_at: 1.year.from_now)

    expect(rows.pluck("username")).to eq(["Amina"])
  end

  it "says of skills only what others may know" do
    Fabricate(
      :learning_skill_tag,
      user: amina,
      skill: Fabricate(:learning_skill, status: "proposed"),
    )
    PeerLearning::Skills::SkillTag.want.update_all(asked_at: 1.month.ago, hidden_at: 1.day.ago)

    expect(rows.first.values_at("skills_to_share", "skills_to_learn")).to eq(["querying 3", nil])
  end

  it "keeps names to itself where the forum does" do
    SiteSetting.enable_names = false

    expect(rows.first["name"]).to eq(nil)
  end

  it "reads in batches, with as many queries for many as for few" do
    3.times { Fabricate(:learning_member, offers: { skill => 2 }) }
    lines
    few = track_sql_queries { lines }.size
    3.times { Fabricate(:learning_member, offers: { skill => 2 }) }

    expect(track_sql_queries { lines }.size).to eq(few)
    stub_const(described_class, :BATCH, 2) { expect(rows.size).to eq(7) }
  end
end
