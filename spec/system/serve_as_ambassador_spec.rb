# frozen_string_literal: true

RSpec.describe "Serve as an ambassador" do
  fab!(:keeper, :user)
  fab!(:working_group, :group)
  fab!(:applicant) do
    Fabricate(:user, username: "amina", name: "Amina", trust_level: 3, refresh_auto_groups: true)
  end
  fab!(:colleague) { Fabricate(:user, username: "boma") }
  fab!(:waiting) { Fabricate(:learning_member, name: "Chidi") }

  let(:page_of_ambassadors) { PageObjects::Pages::Ambassadors.new }
  let(:notifications) { PageObjects::Components::Notifications.new }

  before do
    enable_current_plugin
    Jobs.run_immediately!
    SiteSetting.peer_learning_working_group_groups = working_group.id.to_s
    working_group.add(keeper)
    Fabricate(:ambassador_term, user: colleague, ends_on: 100.days.from_now)
    [applicant, colleague].each { |user| Fabricate(:learning_profile, user:) }
    waiting.learning_profile.update_columns(created_at: 5.days.ago)
    freeze_time
  end

  def line(kind, **facts)
    I18n.t("js.peer_learning.notices.#{kind}", **facts)
  end

  it "is applied for, confirmed, served and handed over with all that was taken" do
    sign_in(applicant)
    page_of_ambassadors.visit_page.apply_with("I know many people")
    expect(page_of_ambassadors).to have_state_in_focus("applied")

    sign_in(keeper)
    visit "/"
    expect(notifications.open).to have_line(line("ambassador_applied", display_username: "amina"))
    page_of_ambassadors.visit_page
    expect(page_of_ambassadors).to have_words("I know many people")
    page_of_ambassadors.press_by_keyboard(".term-decision__confirm")
    expect(page_of_ambassadors).to have_no_css(".term-decision")
    expect(page_of_ambassadors).to have_entry("Chidi")

    sign_in(applicant)
    page_of_ambassadors.visit_page
    expect(page_of_ambassadors).to have_state("serving")
    expect(page_of_ambassadors).to have_entry("Chidi")
    page_of_ambassadors.press_by_keyboard(".queue-entry__take")
    expect(page_of_ambassadors).to have_css(".queue-entry__state:focus")
    page_of_ambassadors.hand_over_to("boma")
    expect(page_of_ambassadors).to have_state_in_focus("serving")
    expect(page_of_ambassadors).to have_css(".queue-entries__none")

    sign_in(colleague)
    page_of_ambassadors.visit_page
    expect(page_of_ambassadors).to have_question("Amina")
    page_of_ambassadors.press_by_keyboard(".asked-to-take-over__yes")
    page_of_ambassadors.show("mine")
    expect(page_of_ambassadors).to have_entry("Chidi")

    sign_in(applicant)
    page_of_ambassadors.visit_page
    expect(page_of_ambassadors).to have_state("handed_over")
    expect(page_of_ambassadors).to have_no_queue
  end
end
