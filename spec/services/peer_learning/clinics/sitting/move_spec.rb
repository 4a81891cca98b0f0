# frozen_string_literal: true

RSpec.describe PeerLearning::Clinics::Sitting::Move do
  fab!(:organizer, :admin)
  fab!(:sitting) { Fabricate(:sitting, seats: 1) }
  fab!(:coming) { Fabricate(:attendance, sitting:) }
  fab!(:waiting) { Fabricate(:attendance, sitting:, answer: "waiting") }

  let(:now) { Time.utc(2031, 11, 20, 12) }
  let(:later) { "2031-12-03T09:00:00Z" }

  before do
    Jobs.run_immediately!
    freeze_time(now)
  end

  def move(start, by: organizer)
    described_class.call(
      params: {
        sitting_id: sitting.id,
        start:,
        time_zone: "Europe/Paris",
      },
      guardian: by.guardian,
      now:,
    )
  end

  def told(attendance)
    attendance.user.notifications.map { |notice| notice.data_hash[:kind] }
  end

  it "keeps seats and length, and tells those who would come, once" do
    2.times { expect(move(later)).to run_successfully }

    expect(sitting.reload).to have_attributes(
      starts_at: Time.utc(2031, 12, 3, 9),
      ends_at: Time.utc(2031, 12, 3, 10, 30),
      time_zone: "Europe/Paris",
      revision: 1,
    )
    expect([coming, waiting].map { |one| one.reload.answer }).to eq(%w[going waiting])
    expect([told(coming), told(waiting)]).to eq([["peer_learning.sitting_moved"]] * 2)
  end

  it "tells again of another time, and who came later of none before" do
    move(later)
    late = sitting.reload.answer(Fabricate(:user), "going", now:)
    move("2031-12-04T09:00:00Z")

    expect(told(coming).size).to eq(2)
    expect(told(late).size).to eq(1)
  end

  it "goes to no time that is gone, or that another sitting has" do
    Fabricate(:sitting, clinic: sitting.clinic, starts_at: Time.iso8601(later))

    expect(move("2031-11-20T11:00:00Z")).to fail_a_policy(:to_come)
    expect(move(later)).to fail_a_policy(:time_free)
    expect(move("soon")).to fail_a_contract
    expect(move(later, by: coming.user)).to fail_a_policy(:can_manage_clinic)
    sitting.update!(state: "cancelled")
    expect(move("2031-12-05T09:00:00Z")).to fail_a_policy(:still_to_be_held)
  end
end
