# frozen_string_literal: true

RSpec.describe PeerLearning::Home::NextClinics do
  fab!(:skills) { Fabricate.times(2, :learning_skill) }
  fab!(:member) { Fabricate(:learning_member, wants: { skills.last => 0 }) }

  let(:now) { Time.utc(2031, 11, 29, 12) }

  def clinic(after:, **attributes)
    clinic = Fabricate(:clinic, **attributes)
    Fabricate(:sitting, clinic:, starts_at: now + after)
    clinic
  end

  def found(user)
    guardian = user ? user.guardian : Guardian.new
    described_class.new(guardian:, now:).clinics
  end

  it "is for members what they come to, else what they want, else the soonest" do
    soonest = clinic(after: 1.day)
    expect(found(member)).to eq([soonest])

    wanted = clinic(after: 2.days, skills: [skills.last])
    expect(found(member)).to eq([wanted])

    own = clinic(after: 3.days)
    Fabricate(:attendance, sitting: own.sittings.sole, user: member)
    expect(found(member)).to eq([own])

    earlier = clinic(after: 2.hours)
    earlier.interests.create!(user: member, created_at: now)
    expect(found(member)).to eq([earlier])
    hosted = clinic(after: 1.hour, host: member)
    expect(found(member)).to eq([hosted])
  end

  it "is not what somebody cannot come to" do
    own = clinic(after: 1.day)
    Fabricate(:attendance, sitting: own.sittings.sole, user: member, answer: "not_going")
    clinic(after: -3.days)
    clinic(after: 1.hour, state: "cancelled")
    clinic(after: 1.hour, state: "draft")

    expect(found(member)).to eq([own])
  end

  it "is for visitors what is held in the next weeks, the soonest first, and only some" do
    late = clinic(after: 32.days)
    clinics = [3, 1, 4, 2].map { |days| clinic(after: days.days) }

    expect(found(nil)).to eq(clinics.values_at(1, 3, 0))
    expect(found(nil)).not_to include(late)
  end

  it "is nothing where nothing is held, nor what the reader may not see" do
    expect(found(member)).to eq([])
    category = Fabricate(:private_category, group: Fabricate(:group))
    clinic(after: 1.day, own_category: category)
    expect(found(member)).to eq([])
    expect(found(nil)).to eq([])
  end
end
