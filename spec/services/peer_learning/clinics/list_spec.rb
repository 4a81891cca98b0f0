# frozen_string_literal: true

RSpec.describe PeerLearning::Clinics::List do
  fab!(:organizer, :admin)
  fab!(:member, :user)
  fab!(:skill, :learning_skill)
  fab!(:soon) { Fabricate(:clinic, title: "Soon", skills: [skill], level: 1) }
  fab!(:later) { Fabricate(:clinic, title: "Later", language: "ar") }
  fab!(:without_time) { Fabricate(:clinic, title: "Without a time") }
  fab!(:draft) { Fabricate(:clinic, title: "Draft", state: "draft") }
  fab!(:past) { Fabricate(:clinic, title: "Past") }

  let(:now) { Time.utc(2031, 11, 20, 12) }

  before do
    Fabricate(:sitting, clinic: later, starts_at: Time.utc(2031, 12, 5))
    Fabricate(:sitting, clinic: soon, starts_at: Time.utc(2031, 12, 1))
    Fabricate(:sitting, clinic: past, starts_at: Time.utc(2031, 10, 1))
  end

  def list(user = member, **params)
    described_class.call(params:, guardian: Guardian.new(user), now:)
  end

  def titles(user = member, **params)
    list(user, **params)[:board].clinics.map(&:title)
  end

  it "shows what is to come, by when it is held" do
    expect(titles).to eq(["Soon", "Later", "Without a time"])
    expect(titles(nil)).to eq(titles)
  end

  it "shows drafts to those who run them" do
    expect(titles(organizer)).to include("Draft")
    expect(titles(draft.roles.sole.user)).to include("Draft")
  end

  it "shows past ones from the latest back" do
    Fabricate(:sitting, clinic: without_time, starts_at: Time.utc(2031, 9, 1))

    expect(titles(past: true)).to eq(["Past", "Without a time"])
  end

  it "shows each past one on one page, also of many that end at one moment" do
    clinics = Array.new(31) { Fabricate(:clinic) }
    clinics.each { |clinic| Fabricate(:sitting, clinic:, starts_at: Time.utc(2031, 9, 1)) }

    first = list(past: true)
    second = list(past: true, before: first[:page_after])
    expect(first[:board].clinics.map(&:id)).to eq([past, *clinics.last(29).reverse].map(&:id))
    expect(second[:board].clinics.map(&:id)).to eq(clinics.first(2).reverse.map(&:id))
    expect(second[:page_after]).to be_nil
    expect(list[:page_after]).to be_nil
  end

  it "says so where it is asked for a page that is none" do
    %w[x 2031-10-01T00:00:00Z x,7 2031-10-01T00:00:00Z,x].each do |before|
      expect(list(past: true, before:)).to fail_a_contract
    end
  end

  it "goes on showing one of which a sitting is over and another to come" do
    Fabricate(:sitting, clinic: past, starts_at: Time.utc(2031, 11, 30))

    expect(titles.first).to eq("Past")
    expect(titles(past: true)).to eq([])
  end

  it "narrows to a skill, a language that is spoken or interpreted, and a level" do
    expect(titles(skill_id: skill.id)).to eq(["Soon"])
    expect(titles(language: "ar")).to eq(["Later"])
    soon.roles.create!(user: member, role: "interpreter", answer: "accepted", languages: %w[en ar])
    expect(titles(language: "ar")).to eq(%w[Soon Later])
    expect(titles(level: 3)).to eq(["Later", "Without a time"])
  end

  it "narrows to what is for an area of the world, or for everywhere" do
    later.update!(region: "202")
    Fabricate(:sitting, clinic: without_time, starts_at: Time.utc(2031, 9, 1))
    without_time.update!(region: "202")

    expect(titles(region: "202")).to eq(["Later"])
    expect(titles(region: "001")).to eq(["Soon"])
    expect(titles(region: "202", past: true)).to eq(["Without a time"])
    expect(titles(region: "")).to eq(%w[Soon Later])
  end

  it "says that something is no area" do
    result = described_class.call(params: { region: "NG" }, guardian: Guardian.new, now:)

    expect(result).to fail_a_contract
    expect(result["result.contract.default"].errors.full_messages.join).to include("a region")
  end

  describe "of what is held in a span of time" do
    let(:november) { { from: "2031-11-01T00:00:00Z", to: "2031-12-01T00:00:00Z" } }
    let(:december) { { from: "2031-12-01T00:00:00Z", to: "2032-01-01T00:00:00Z" } }

    def refusal(**params)
      result = described_class.call(params:, guardian: Guardian.new, now:)
      expect(result).to fail_a_contract
      result["result.contract.default"].errors.map(&:message).join
    end

    it "shows it in order, from its first moment to before its last" do
      expect(titles(**december)).to eq(%w[Soon Later])
      expect(titles(**november)).to eq([])
      Fabricate(:sitting, clinic: later, starts_at: Time.utc(2031, 11, 30, 23, 59))
      Fabricate(:sitting, clinic: soon, starts_at: Time.utc(2031, 11, 3))
      expect(titles(**november)).to eq(%w[Soon Later])
      expect(titles(**december)).to eq(%w[Soon Later])
    end

    it "shows what was held, too" do
      expect(titles(from: "2031-09-30T23:00:00+01:00", to: "2031-10-31T23:00:00Z")).to eq(["Past"])
    end

    it "narrows it, hides drafts and what was called off" do
      expect(titles(**december, level: 3)).to eq(["Later"])
      Fabricate(:sitting, clinic: draft)
      later.update!(state: "cancelled")
      soon.sittings.update_all(state: "cancelled")
      expect(titles(**december)).to eq([])
    end

    it "says that there is none" do
      first, last = december.values
      [
        { from: first },
        { to: last },
        { from: last, to: first },
        { from: first, to: first },
        { from: "x", to: last },
        { from: first, to: "2032-01-15T00:00:01Z" },
      ].each { |params| expect(refusal(**params)).to include("at most 45 days"), params.inspect }
      expect(titles(from: first, to: "2032-01-15T00:00:00Z")).to eq(%w[Soon Later])
    end
  end

  it "hides what is in a category that the reader may not see" do
    group = Fabricate(:group)
    soon.update!(own_category: Fabricate(:private_category, group:))
    expect(titles).not_to include("Soon")
    group.add(member)
    expect(titles(User.find(member.id))).to include("Soon")
  end

  it "hides those without a category where topics of all go to one that the reader may not see" do
    group = Fabricate(:group)
    category = Fabricate(:private_category, group:)
    SiteSetting.peer_learning_clinics_category = category.id.to_s
    expect(titles).to eq([])
    group.add(member)
    expect(titles(User.find(member.id))).to include("Soon")

    category.destroy!
    expect(titles).to include("Soon")
  end

  it "drops what was called off" do
    later.update!(state: "cancelled")

    expect(titles).not_to include("Later")
    expect(titles(past: true)).not_to include("Later")
  end
end
