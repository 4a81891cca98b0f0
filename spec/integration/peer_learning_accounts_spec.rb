# frozen_string_literal: true

RSpec.describe "What becomes of a learning profile with its account", type: :request do
  # No other number in these tables is as high, so wherever it stands, it is the member.
  let(:member_id) { 1_234_567_890 }
  let!(:member) do
    Fabricate(
      :learning_member,
      id: member_id,
      offers: {
        skill => 3,
      },
      affiliation: "Kano user group",
    )
  end

  fab!(:skill) { Fabricate(:learning_skill, names: { "en" => "Guided tours" }) }
  fab!(:other, :user)
  fab!(:admin)

  before do
    enable_current_plugin
    PeerLearning::Notices.tell(member, "skills_to_confirm", count: 1)
    receive_directory("username\namina\n", by: member)
    Fabricate(:learning_skill, proposer: member).record("proposed", by: member)
    keep_of_others
  end

  # What they chose and saw among others, and others of them.
  def keep_of_others
    today = Date.new(2026, 11, 22)
    third = Fabricate(:user)
    [[member, third], [third, member]].each do |one, two|
      PeerLearning::Peers::Choice.make(user_id: one.id, peer_id: two.id, choice: "hidden", today:)
      PeerLearning::Peers::FirstShowing.remember(seeker_id: one.id, peer_id: two.id, today:)
    end
  end

  def tables
    ActiveRecord::Base.connection.tables.grep(/\Apeer_learning_/)
  end

  # Tables that have a row in which somebody's id stands, in a column of its own or inside of one.
  def tables_with(id)
    tables.select { |table| DB.query_single(<<~SQL).any? }
        SELECT 1 FROM #{table} AS kept WHERE to_jsonb(kept)::text ~ '\\y#{id}\\y' LIMIT 1
      SQL
  end

  def tables_with_column(*columns)
    tables.select do |table|
      columns.any? { |column| ActiveRecord::Base.connection.column_exists?(table, column) }
    end
  end

  def tables_of_members
    tables_with_column(:user_id, :seeker_id, :peer_id)
  end

  # What members did for everybody.
  def tables_of_the_catalogue
    tables_with_column(:proposer_id, :actor_id)
  end

  def notices_of(user)
    Notification.where(user_id: user.id).where("data LIKE '%peer_learning.%'")
  end

  it "is looked for in every table that keeps something of members" do
    expect([tables_of_members, tables_of_the_catalogue]).to all(be_present)
    expect(tables_with(member_id)).to match_array(tables_of_members + tables_of_the_catalogue)
  end

  it "goes when the account is destroyed, even while the plugin is disabled" do
    SiteSetting.peer_learning_enabled = false
    UserDestroyer.new(admin).destroy(member)

    expect(tables_with(member_id)).to eq([])
    expect(notices_of(member)).to be_empty
  end

  it "goes when the account is made anonymous, but for what that account did for everybody" do
    UserAnonymizer.make_anonymous(member, admin)

    expect(tables_with(member_id)).to match_array(tables_of_the_catalogue)
    expect(notices_of(member)).to be_empty
  end

  it "goes with an account that is made anonymous while the plugin is disabled" do
    SiteSetting.peer_learning_enabled = false
    UserAnonymizer.make_anonymous(member, admin)

    expect(tables_with(member_id)).to match_array(tables_of_the_catalogue)
    expect(notices_of(member)).to be_empty
  end

  it "moves when the account is merged into another, even while the plugin is disabled" do
    before = tables_with(member_id)
    SiteSetting.peer_learning_enabled = false
    UserMerger.new(member, other).merge!

    expect(tables_with(member_id)).to eq([])
    expect(tables_with(other.id)).to include(*before)
    expect(other.learning_profile.affiliation).to eq("Kano user group")
  end

  it "stays when the account is renamed" do
    SiteSetting.hide_new_user_profiles = false
    expect { member.update!(username: "Another.Name") }.not_to change { tables_with(member_id) }

    sign_in(other)
    get "/peer-learning/members/another.name.json"
    expect(response.parsed_body["member"]["affiliation"]).to eq("Kano user group")
  end

  it "does not mind accounts that told nothing" do
    UserAnonymizer.make_anonymous(Fabricate(:user), admin)
    UserMerger.new(other, member).merge!

    expect(tables_with(member_id)).to match_array(tables_of_members + tables_of_the_catalogue)
  end

  %i[suspended_till silenced_till].each do |column|
    it "is hidden at once by #{column}, and back when that is over" do
      sign_in(Fabricate(:learning_member, wants: { skill => 0 }))

      expect(seen).to eq([true, true, true])
      member.update_columns(column => 1.year.from_now)
      expect(seen).to eq([false, false, false])
      member.update_columns(column => nil)
      expect(seen).to eq([true, true, true])
    end
  end

  # On their page, in the directory, among suggestions.
  def seen
    get "/peer-learning/members/#{member.username}.json"
    page = response.status == 200
    get "/peer-learning/peers.json"
    listed = response.parsed_body["members"].any? { |card| card["user"]["id"] == member_id }
    get "/peer-learning/peers/suggestions.json"
    [page, listed, response.parsed_body["peers"].any? { |peer| peer["user"]["id"] == member_id }]
  end
end
