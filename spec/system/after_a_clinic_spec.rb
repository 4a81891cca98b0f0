# frozen_string_literal: true

RSpec.describe "After a clinic" do
  fab!(:host) { Fabricate(:learning_member, name: "Oksana") }
  fab!(:amina) { Fabricate(:learning_member, name: "Amina") }
  fab!(:clinic) { Fabricate(:clinic, host:, title: "Maps for everybody") }
  fab!(:sitting) { Fabricate(:sitting, clinic:, starts_at: 3.hours.ago, ends_at: 90.minutes.ago) }

  let(:page_of_clinic) { PageObjects::Pages::Clinics.new }
  let(:page_of_certificate) { PageObjects::Pages::Certificate.new }
  let(:certificate) { PeerLearning::Clinics::Certificate.sole }

  before do
    enable_current_plugin
    Fabricate(:attendance, sitting:, user: amina)
  end

  it "says how it was, and has a page that says they were there, until they withdraw it" do
    sign_in(amina)
    page_of_clinic.visit_clinic(clinic).say_was_there.give_feedback
    page_of_clinic.take_certificate("Amina of Kano")
    expect(sitting.attendances.sole).to have_attributes(useful: 4, says_attended: true)

    page_of_clinic.withdraw_certificate
    page_of_certificate.visit_code(certificate.code)
    expect(page_of_certificate).to be_withdrawn
  end

  it "shows a visitor with the code that somebody was there" do
    sitting.attendances.sole.update!(host_says_attended: true)
    PeerLearning::Clinics::Certificate::Issue.call(
      params: {
        sitting_id: sitting.id,
        name: "Amina of Kano",
      },
      guardian: amina.guardian,
      now: Time.zone.now,
    )
    page_of_certificate.visit_code(certificate.code)

    expect(page_of_certificate).to be_says("Amina of Kano", "Maps for everybody")
    expect(page_of_certificate).to be_confirmed_by_host
  end
end
