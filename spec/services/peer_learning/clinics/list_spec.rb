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
