# frozen_string_literal: true

RSpec.describe "Plan a clinic" do
  fab!(:organizer) { Fabricate(:learning_member, time_zone: "Europe/Paris") }
  fab!(:working_group, :group)
  fab!(:category)
  fab!(:skill) { Fabricate(:learning_skill, names: { "en" => "Making maps" }) }
  fab!(:amina) { Fabricate(:learning_member, name: "Amina", time_zone: "Africa/Lagos") }
  fab!(:binod) { Fabricate(:learning_member, name: "Binod", time_zone: "Asia/Kathmandu") }
  fab!(:carla) { Fabricate(:learning_member, name: "Carla", time_zone: "America/Lima") }

  let(:page_of_clinic) { PageObjects::Pages::Clinics.new }
  let(:event) { PageObjects::Components::CalendarEvent.new }
  let(:notifications) { PageObjects::Components::Notifications.new }
  let(:events) { PeerLearning::EventsPlugin }
  let(:clinic) { PeerLearning::Clinics::Clinic.sole }
  let(:sitting) { clinic.sittings.reload.first }
  let(:week) { 3.weeks.from_now.to_date.beginning_of_week }

  before do
    enable_current_plugin
    Jobs.run_immediately!
    switch_calendar_on
    SiteSetting.peer_learning_working_group_groups = working_group.id.to_s
    SiteSetting.peer_learning_clinics_category = category.id
    working_group.add(organizer)
  end

  def switch_calendar_on
    return if events.state == "missing"
    plugin = Discourse.plugins_by_name.values_at(*events::NAMES).compact.first
    SiteSetting.set(plugin.enabled_site_setting, true)
    SiteSetting.discourse_post_event_enabled = true
  end

  it "goes from a draft to two sittings, of which the seats fill and the line moves" do
    sign_in(organizer)
    page_of_clinic.visit_list.begin_plan
    page_of_clinic.fill(title: "Maps for everybody", skill: "Making maps", seats: 2).keep_draft
    page_of_clinic.publish

    [amina, binod].each do |member|
      sign_in(member)
      page_of_clinic.visit_list.open_row("Maps for everybody").say_interested
    end

    sign_in(organizer)
    page_of_clinic.visit_clinic(clinic).look_for_times(week.iso8601)
    expect(page_of_clinic).to have_pairs
    expect(page_of_clinic).to have_nobody_left_out
    page_of_clinic.choose_best_pair
    expect(page_of_clinic).to have_sittings(2)
    expect(clinic.sittings.map(&:topic)).to all(be_present)

    [amina, binod].each do |member|
      sign_in(member)
      page_of_clinic.visit_clinic(clinic).go(sitting)
      expect(page_of_clinic).to have_seat(sitting)
    end

    sign_in(carla)
    page_of_clinic.visit_clinic(clinic).go(sitting)
    expect(page_of_clinic).to be_waits(sitting, 1)

    sign_in(amina)
    page_of_clinic.visit_clinic(clinic).leave(sitting)
    expect(page_of_clinic).to have_answer(sitting, "not_going")

    sign_in(carla)
    page_of_clinic.visit_clinic(clinic)
    expect(page_of_clinic).to have_seat(sitting)
    visit "/"
    expect(notifications.open).to have_line(
      I18n.t("js.peer_learning.notices.seat_given", clinic: "Maps for everybody"),
    )
  end

  it "is answered in the calendar's box as on its page" do
    skip "no calendar plugin is installed here" if events.state == "missing"
    clinic = Fabricate(:clinic, host: organizer, title: "Maps for everybody")
    sitting = Fabricate(:sitting, clinic:, starts_at: 3.weeks.from_now.beginning_of_hour)
    Jobs::PeerLearningKeepSitting.new.execute(sitting_id: sitting.id)

    sign_in(amina)
    page_of_clinic.visit_clinic(clinic).open_topic(sitting)
    expect(event).to have_name("Maps for everybody")
    event.press("going")
    expect(event).to have_answer("going")
    page_of_clinic.visit_clinic(clinic)
    expect(page_of_clinic).to have_seat(sitting)

    page_of_clinic.leave(sitting)
    page_of_clinic.open_topic(sitting)
    expect(event).to have_answer("not_going")
  end

  it "keeps what people would like to hear about, and how many would" do
    clinic = Fabricate(:clinic, host: organizer)
    sign_in(amina)
    page_of_clinic.visit_clinic(clinic).ask("Which tool is best?")
    sign_in(binod)
    page_of_clinic.visit_clinic(clinic).vote_for("Which tool is best?")

    expect(page_of_clinic).to have_question("Which tool is best?", 2)
  end
end
