# frozen_string_literal: true

# From a draft to a certificate, on pages and in the forum's calendar. Where no calendar plugin is installed, all of it on pages.
RSpec.describe "Hold a clinic" do
  fab!(:organizer) { Fabricate(:learning_member, time_zone: "Europe/Paris") }
  fab!(:working_group, :group)
  fab!(:category)
  fab!(:skill) { Fabricate(:learning_skill, names: { "en" => "Making maps" }) }
  fab!(:amina) { Fabricate(:learning_member, name: "Amina", time_zone: "Africa/Lagos") }
  fab!(:binod) { Fabricate(:learning_member, name: "Binod", time_zone: "Asia/Kathmandu") }
  fab!(:carla) { Fabricate(:learning_member, name: "Carla", time_zone: "America/Lima") }

  let(:page_of_clinic) { PageObjects::Pages::Clinics.new }
  let(:page_of_certificate) { PageObjects::Pages::Certificate.new }
  let(:event) { PageObjects::Components::CalendarEvent.new }
  let(:notifications) { PageObjects::Components::Notifications.new }
  let(:events) { PeerLearning::EventsPlugin }
  let(:clinic) { PeerLearning::Clinics::Clinic.sole }
  let(:sitting) { clinic.sittings.reload.first }
  let(:certificate) { PeerLearning::Certificate.sole }
  let(:week) { 3.weeks.from_now.to_date.beginning_of_week }
  let(:has_calendar) { events.state == "ok" }

  before do
    enable_current_plugin
    Jobs.run_immediately!
    switch_calendar_on
    SiteSetting.peer_learning_working_group_groups = working_group.id.to_s
    SiteSetting.peer_learning_clinics_category = category.id
    working_group.add(organizer)
  end

  after { Jobs.run_later! }

  def switch_calendar_on
    return if events.state == "missing"
    plugin = Discourse.plugins_by_name.values_at(*events::NAMES).compact.first
    SiteSetting.set(plugin.enabled_site_setting, true)
    SiteSetting.discourse_post_event_enabled = true
  end

  def tend
    Jobs::PeerLearningTendClinics.new.execute({})
  end

  def on_page_as(member)
    sign_in(member)
    page_of_clinic.visit_clinic(clinic)
  end

  def answer_in_calendar_as(member, answer)
    on_page_as(member)
    if !has_calendar
      return answer == "going" ? page_of_clinic.go(sitting) : page_of_clinic.leave(sitting)
    end
    page_of_clinic.open_topic(sitting)
    expect(event).to have_name("Maps for everybody")
    event.press(answer)
    expect(event).to have_answer(answer)
  end

  def expect_answer_in_calendar(answer)
    return if !has_calendar
    page_of_clinic.open_topic(sitting)
    expect(event).to have_answer(answer)
  end

  def expect_notice_of(kind)
    visit "/"
    expect(notifications.open).to have_line(
      I18n.t("js.peer_learning.notices.#{kind}", clinic: "Maps for everybody"),
    )
  end

  def mails_to(member)
    ActionMailer::Base.deliveries.select { |mail| mail.to == [member.email] }.map(&:subject)
  end

  def plan
    sign_in(organizer)
    page_of_clinic.visit_list.begin_plan
    page_of_clinic.fill(title: "Maps for everybody", skill: "Making maps", seats: 2).keep_draft
    page_of_clinic.publish
  end

  def hear_from_members
    sign_in(amina)
    page_of_clinic.visit_list.open_row("Maps for everybody").say_interested
    page_of_clinic.ask("Which tool is best?")
    sign_in(binod)
    page_of_clinic.visit_list.open_row("Maps for everybody").say_interested
    page_of_clinic.vote_for("Which tool is best?")
    expect(page_of_clinic).to have_question("Which tool is best?", 2)
  end

  def find_times
    on_page_as(organizer)
    page_of_clinic.look_for_times(week.iso8601)
    expect(page_of_clinic).to have_pairs
    expect(page_of_clinic).to have_nobody_left_out
    page_of_clinic.choose_best_pair

    expect(page_of_clinic).to have_sittings(2)
    expect(clinic.sittings.map(&:topic)).to all(be_present)
    return if !has_calendar
    held = clinic.sittings.map { |sitting| events.event_of(sitting.post_with_event).starts_at }
    expect(held).to eq(clinic.sittings.map(&:starts_at))
  end

  def fill_seats
    answer_in_calendar_as(amina, "going")
    page_of_clinic.visit_clinic(clinic)
    expect(page_of_clinic).to have_seat(sitting)

    on_page_as(binod).go(sitting)
    expect(page_of_clinic).to have_seat(sitting)
    expect_answer_in_calendar("going")

    on_page_as(carla).go(sitting)
    expect(page_of_clinic).to be_waits(sitting, 1)
    expect_answer_in_calendar("interested")
  end

  def move_up
    answer_in_calendar_as(amina, "not_going")
    page_of_clinic.visit_clinic(clinic)
    expect(page_of_clinic).to have_answer(sitting, "not_going")

    on_page_as(carla)
    expect(page_of_clinic).to have_seat(sitting)
    expect_answer_in_calendar("going")
    expect_notice_of("seat_given")
  end

  def be_reminded
    ActionMailer::Base.deliveries.clear
    freeze_time(sitting.starts_at - 23.hours) { tend }
    expect(mails_to(carla)).to contain_exactly(end_with("Soon: Maps for everybody"))
    expect(mails_to(amina)).to be_empty
    expect_notice_of("sitting_day_before")
  end

  def look_back
    sitting.update!(starts_at: 3.hours.ago, ends_at: 90.minutes.ago)
    on_page_as(organizer).note_was_there(sitting, carla)
    tend

    on_page_as(binod).say_was_there
    sign_in(carla)
    expect_notice_of("clinic_over")
    page_of_clinic.visit_clinic(clinic).give_feedback
    attended = sitting.attendances.select(&:attended?).map(&:user)
    expect(attended).to contain_exactly(binod, carla)
  end

  def show_certificate
    page_of_clinic.take_certificate("Carla of Lima")
    Capybara.reset_sessions!
    page_of_certificate.visit_code(certificate.code)
    expect(page_of_certificate).to be_says("Carla of Lima", "Maps for everybody")
    expect(page_of_certificate).to be_confirmed_by_host

    on_page_as(carla).withdraw_certificate
    Capybara.reset_sessions!
    page_of_certificate.visit_code(certificate.code)
    expect(page_of_certificate).to be_withdrawn
  end

  it "goes from a draft to a certificate that a visitor can check" do
    plan
    hear_from_members
    find_times
    fill_seats
    move_up
    be_reminded
    look_back
    show_certificate
  end
end
