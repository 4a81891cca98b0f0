# frozen_string_literal: true

RSpec.describe PeerLearning::Clinics::Clinic::Cancel do
  fab!(:organizer, :admin)
  fab!(:clinic)
  fab!(:sitting) { Fabricate(:sitting, clinic:) }
  fab!(:coming) { Fabricate(:attendance, sitting:) }
  fab!(:staying) { Fabricate(:attendance, sitting:, answer: "not_going") }
  fab!(:past) { Fabricate(:sitting, clinic:, starts_at: Time.utc(2031, 10, 1)) }

  let(:now) { Time.utc(2031, 11, 20, 12) }

  before { Jobs.run_immediately! }

  def cancel(by: organizer)
    described_class.call(params: { clinic_id: clinic.id }, guardian: by.guardian, now:)
  end

  def told(attendance)
    attendance.user.notifications.map { |notice| notice.data_hash[:kind] }
  end

  it "calls off what is to come, and tells those who would come, once" do
    freeze_time(now)
    2.times { expect(cancel).to run_successfully }

    expect(clinic.reload).to be_cancelled
    expect([sitting, past].map { |one| one.reload.state }).to eq(%w[cancelled planned])
    expect(told(coming)).to eq(["peer_learning.sitting_cancelled"])
    expect(told(staying)).to be_empty
  end

  it "leaves nothing of a draft" do
    clinic.update!(state: "draft")
    expect(cancel).to run_successfully

    expect(PeerLearning::Clinics::Clinic.exists?(clinic.id)).to eq(false)
    expect(PeerLearning::Clinics::Role.where(clinic_id: clinic.id)).to be_empty
  end

  it "is for those who run it" do
    expect(cancel(by: Fabricate(:user))).to fail_a_policy(:can_manage_clinic)
  end
end
