# frozen_string_literal: true

RSpec.describe "Clinics by month" do
  fab!(:binod) { Fabricate(:learning_member, time_zone: "Asia/Kathmandu") }
  fab!(:clinic) { Fabricate(:clinic, title: "Maps for everybody") }
  # A quarter past midnight in Kathmandu.
  fab!(:sitting) { Fabricate(:sitting, clinic:, starts_at: Time.utc(2031, 12, 31, 18, 30)) }

  let(:clinics) { PageObjects::Pages::Clinics.new }

  before do
    enable_current_plugin
    sign_in(binod)
  end

  it "leads a phone's reader from their own day to the clinic, and stands there when they come back",
     mobile: true do
    clinics.visit_month("2031-12").turn_to_next_month
    expect(clinics).to have_month("January 2032")
    expect(clinics).to have_focus_on("February")

    clinics.press_day("2032-01-01")
    expect(clinics).to have_focus_on("Thursday, January 1")
    clinics.open_sitting("Maps for everybody")
    expect(page).to have_current_path("/peer-learning/clinics/#{clinic.id}")

    page.go_back
    expect(clinics).to have_month("January 2032")
  end
end
