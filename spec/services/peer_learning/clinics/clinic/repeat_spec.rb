# frozen_string_literal: true

RSpec.describe PeerLearning::Clinics::Clinic::Repeat do
  fab!(:organizer, :admin)
  fab!(:host, :user)
  fab!(:sharer, :user)
  fab!(:clinic) { Fabricate(:clinic, host:, seats: 20, repeats: "monthly", level: 2) }

  let(:now) { Time.utc(2031, 11, 20, 12) }

  before { clinic.roles.create!(user: sharer, role: "sharer", answer: "accepted") }

  def repeat
    described_class.call(params: { clinic_id: clinic.id }, guardian: organizer.guardian, now:)
  end

  it "makes one draft of the next, however often it is pressed" do
    copies = Array.new(2) { repeat[:clinic] }

    expect(copies.uniq.size).to eq(1)
    expect(copies.first).to have_attributes(
      state: "draft",
      previous: clinic,
      title: clinic.title,
      seats: 20,
      repeats: "monthly",
      level: 2,
      skills: clinic.skills.to_a,
      sittings: [],
    )
    expect(copies.first.roles.map { |role| [role.user, role.role] }).to contain_exactly(
      [host, "host"],
      [organizer, "host"],
    )
  end
end
