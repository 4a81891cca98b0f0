# frozen_string_literal: true

RSpec.describe PeerLearning::Clinics::Sitting::Schedule do
  fab!(:organizer, :admin)
  fab!(:clinic) { Fabricate(:clinic, seats: 20, minutes: 60) }

  let(:now) { Time.utc(2031, 11, 20, 12) }

  def schedule(*starts, time_zone: "Asia/Kathmandu", by: organizer)
    described_class.call(
      params: {
        clinic_id: clinic.id,
        starts:,
        time_zone:,
      },
      guardian: by.guardian,
      now:,
    )
  end

  def times
    clinic.sittings.reload.map { |sitting| [sitting.starts_at, sitting.ends_at] }
  end

  it "holds each at its time, once, by whatever clock it is told" do
    2.times do
      result = schedule("2031-12-01T18:45:00+05:45", "2031-12-02T03:00:00Z")
      expect(result).to run_successfully
    end
    schedule("2031-12-01T13:00:00Z")

    expect(times).to eq(
      [
        [Time.utc(2031, 12, 1, 13), Time.utc(2031, 12, 1, 14)],
        [Time.utc(2031, 12, 2, 3), Time.utc(2031, 12, 2, 4)],
      ],
    )
    expect(clinic.sittings.map(&:seats)).to eq([20, 20])
    expect(clinic.sittings.map(&:time_zone).uniq).to eq(["Asia/Kathmandu"])
  end

  it "says what is wrong with them" do
    expect(schedule).to fail_a_contract
    expect(schedule("tomorrow")).to fail_a_contract
    expect(schedule("2031-12-01T17:00:00Z", time_zone: "Mars/Olympus")).to fail_a_contract
    expect(schedule("2031-11-20T11:59:00Z")).to fail_a_policy(:to_come)
    six = (1..6).map { |day| "2031-12-0#{day}T17:00:00Z" }
    schedule(*six)
    expect(schedule("2031-12-09T17:00:00Z")).to fail_a_policy(:not_too_many)
    expect(schedule(*six)).to run_successfully
    expect(times.size).to eq(6)
  end

  it "is for those who run it" do
    expect(schedule("2031-12-01T17:00:00Z", by: Fabricate(:user))).to(
      fail_a_policy(:can_manage_clinic),
    )
  end
end
