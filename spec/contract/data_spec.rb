# frozen_string_literal: true

RSpec.describe "What the plugin reads and writes of core's" do
  fab!(:amina, :user)
  fab!(:bashir, :user)

  it "runs SQL with named parameters, in the same transaction as Active Record" do
    changed = DB.exec(<<~SQL, id: amina.id, names: [amina.username, "nobody"])
      UPDATE users SET name = 'Renamed' WHERE id = :id AND username IN (:names)
    SQL

    expect(changed).to eq(1)
    expect(amina.reload.name).to eq("Renamed")
  end

  it "remembers who ignores and who mutes whom by two columns each" do
    Fabricate(:ignored_user, user: amina, ignored_user: bashir, expiring_at: 1.week.from_now)
    Fabricate(:muted_user, user: bashir, muted_user: amina)

    expect(DB.query_single("SELECT user_id, ignored_user_id FROM ignored_users")).to eq(
      [amina.id, bashir.id],
    )
    expect(DB.query_single("SELECT user_id, muted_user_id FROM muted_users")).to eq(
      [bashir.id, amina.id],
    )
  end

  it "knows people by a normalised name" do
    expect(User.normalize_username("Ámina")).to eq(User.normalize_username("Ámina"))
    expect(User.normalize_username(nil)).to be_nil
    expect(User.human_users).to include(amina)
    expect(User.human_users).not_to include(Discourse.system_user)
    expect([amina, Discourse.system_user].map(&:human?)).to eq([true, false])
  end

  it "matches usernames in addresses, dots included" do
    whole = /\A#{RouteFormat.username}\z/

    expect(whole).to match("amina.b_9")
    expect(whole).not_to match("a/b")
  end

  it "seeds the plugin's fixtures, as often as it likes" do
    skills = PeerLearning::Skills::Skill
    skills.where(slug: "storytelling").delete_all
    path = PeerLearning::Engine.root.join("db/fixtures").to_s

    2.times { SeedFu.seed([path]) }

    expect(SeedFu.fixture_paths).to include(path)
    expect(skills.where(slug: "storytelling").count).to eq(1)
  end

  it "logs an error that was handled, without raising it" do
    error = StandardError.new("nothing to worry about")

    expect { Discourse.warn_exception(error, message: "Handled") }.not_to raise_error
  end

  it "tells who somebody is in three fields" do
    json = BasicUserSerializer.new(amina, scope: Guardian.new, root: false).as_json

    expect(json).to include(id: amina.id, username: amina.username)
    expect(json[:avatar_template]).to include("{size}")
  end
end
