# frozen_string_literal: true

# Who is told what of a member, as a table.
RSpec.describe "Who sees what of a learning profile", type: :request do
  fab!(:skill, :learning_skill)
  fab!(:owner) do
    Fabricate(:learning_member, offers: { skill => 3 }, visibility: "nobody", region: "NG")
  end
  fab!(:member) { Fabricate(:learning_member, wants: { skill => 0 }, visibility: "nobody") }
  fab!(:moderator)
  fab!(:admin)

  let(:readers) { { visitor: nil, member:, moderator:, admin:, owner: } }

  public_fields = %w[user can_edit region affiliation role contexts languages skill_tags]
  members_fields = [*public_fields, "time_zone", "bandwidth"]
  owners_fields = [
    *members_fields,
    "availability",
    "capacity",
    "paused_until",
    "visibility",
    "consented_at",
    "nudges",
  ]

  before do
    enable_current_plugin
    # Core's own pages show nobody who never posted.
    SiteSetting.hide_new_user_profiles = false
  end

  def agree_to(visibility)
    consented_at = visibility == "nobody" ? nil : Time.zone.now
    owner.learning_profile.update!(visibility:, consented_at:)
  end

  def as(reader)
    sign_in(readers.fetch(reader)) if readers.fetch(reader)
  end

  def page
    get "/peer-learning/members/#{owner.username}.json"
    response.parsed_body["member"]
  end

  def listed?
    get "/peer-learning/peers.json"
    response.parsed_body["members"].any? { |card| card["user"]["id"] == owner.id }
  end

  def on_card?
    get "/u/#{owner.username}/card.json"
    response.parsed_body["user"].key?("peer_learning")
  end

  [
    # who agreed to what | reader | fields of the page | in the directory, on the card
    ["nobody", :visitor, nil, false],
    ["nobody", :member, nil, false],
    ["nobody", :moderator, nil, false],
    ["nobody", :admin, nil, false],
    ["members", :visitor, nil, false],
    ["members", :member, members_fields, true],
    ["members", :moderator, members_fields, true],
    ["members", :admin, members_fields, true],
    ["members", :owner, owners_fields, true],
    ["everyone", :visitor, public_fields, true],
    ["everyone", :member, members_fields, true],
    ["everyone", :admin, members_fields, true],
    ["everyone", :owner, owners_fields, true],
  ].each do |visibility, reader, fields, listed|
    it "shows #{reader} of who agreed to #{visibility} #{fields ? fields.last : "nothing"}" do
      agree_to(visibility)
      as(reader)

      expect(page&.keys).to match(fields && match_array(fields))
      expect(response.status).to eq(fields ? 200 : 404)
      expect(listed?).to eq(listed)
      expect(on_card?).to eq(listed)
    end
  end

  it "shows owners their own profile, in no list, before they agree" do
    as(:owner)

    expect(page.keys).to match_array(owners_fields)
    expect(listed?).to eq(false)
    expect(on_card?).to eq(true)
  end

  it "hides all of it the moment consent is withdrawn" do
    agree_to("everyone")
    PeerLearning::Skills::Profile::Update.call(
      params: {
        visibility: "nobody",
      },
      guardian: owner.guardian,
      now: Time.zone.now,
    )

    %i[visitor member admin].each do |reader|
      as(reader)

      expect(page).to eq(nil)
      expect(listed?).to eq(false)
      expect(on_card?).to eq(false)
    end
    sign_in(member)
    get "/peer-learning/peers/suggestions.json"
    expect(response.parsed_body["peers"]).to eq([])
  end

  it "hides silenced accounts and hidden profiles from everybody else" do
    agree_to("everyone")

    %i[visitor member admin].each do |reader|
      as(reader)
      expect(listed?).to eq(true)

      owner.update_columns(silenced_till: 1.year.from_now)
      expect([page, listed?]).to eq([nil, false])

      owner.update_columns(silenced_till: nil)
      owner.user_option.update_columns(hide_profile: true)
      expect([page, listed?]).to eq([nil, false])

      owner.user_option.update_columns(hide_profile: false)
    end
  end
end
