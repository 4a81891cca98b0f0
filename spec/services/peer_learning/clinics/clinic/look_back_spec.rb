# frozen_string_literal: true

RSpec.describe PeerLearning::Clinics::Clinic::LookBack do
  fab!(:host, :user)
  fab!(:sharer, :user)
  fab!(:clinic) { Fabricate(:clinic, host:, repeats: "monthly") }
  fab!(:sitting) { Fabricate(:sitting, clinic:) }

  let(:over) { sitting.ends_at + 1.day }

  before do
    clinic.roles.create!(user: sharer, role: "sharer", answer: "accepted")
    clinic.roles.create!(user: Fabricate(:user), role: "sharer")
    3.times { Fabricate(:attendance, sitting:, host_says_attended: true) }
    Fabricate(:attendance, sitting:)
  end

  def look_back(at: over)
    described_class.call(params: { clinic_id: clinic.id }, now: at)
  end

  def thanks
    Notification.where("data LIKE '%peer_learning.clinic_thanks%'")
  end

  it "thanks those who made it, once, with how many were there" do
    expect(look_back).to run_successfully
    expect(look_back).to fail_to_find_a_model(:clinic)

    expect(thanks.map(&:user)).to contain_exactly(host, sharer)
    expect(thanks.first.data_hash).to include(count: 3, clinic: clinic.title)
  end

  it "waits until its last sitting is over" do
    Fabricate(:sitting, clinic:, starts_at: sitting.starts_at + 1.day)

    expect(look_back).to fail_to_find_a_model(:clinic)
    expect(look_back(at: over + 1.day)).to run_successfully
  end

  it "begins the next of a series, and of no other" do
    look_back
    expect(PeerLearning::Clinics::Clinic.find_by(previous: clinic)).to be_draft

    once = Fabricate(:clinic, host:)
    Fabricate(:sitting, clinic: once)
    described_class.call(params: { clinic_id: once.id }, now: over)
    expect(PeerLearning::Clinics::Clinic.find_by(previous: once)).to be_nil
  end
end
