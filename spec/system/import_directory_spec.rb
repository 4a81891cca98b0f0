# frozen_string_literal: true

RSpec.describe "Import a directory" do
  fab!(:admin)
  fab!(:amina) { Fabricate(:user, username: "amina") }

  let(:import_page) { PageObjects::Pages::DirectoryImport.new }
  let(:csv) { <<~CSV }
    username,name,languages,country,time_zone,skills_to_share,skills_to_learn,availability,consent
    amina,Amina,en 3; ha native,NG,Africa/Lagos,query-tools 3,,Mon 18:00-20:00,members
    nobody_here,Somebody,en 3,NG,Africa/Lagos,,,,members
  CSV

  before do
    enable_current_plugin
    sign_in(admin)
    import_page.visit_page
  end

  it "checks without changing anything, then applies, and keeps the text" do
    import_page.paste(csv).check
    expect(import_page).to have_report(I18n.t("js.peer_learning.import.dry_run"))
    expect(import_page).to have_row(
      "amina",
      outcome: I18n.t("js.peer_learning.import.outcomes.created"),
    )
    expect(import_page).to have_row(
      "nobody_here",
      outcome: I18n.t("js.peer_learning.import.outcomes.refused"),
    )
    expect(import_page).to have_text_kept(csv)

    import_page.apply
    expect(import_page).to have_report(I18n.t("js.peer_learning.import.applied"))

    profile = PageObjects::Pages::LearningProfile.new.visit_page(amina)
    expect(profile).to have_skill(
      PeerLearning::Skills::Skill.find_by(slug: "query-tools").names["en"],
      level: I18n.t("js.peer_learning.levels.3"),
    )
  end

  it "says what is wrong with a file that is no directory, and loses nothing typed" do
    import_page.paste("colour,size\nred,3\n").check
    expect(import_page).to have_error
    expect(import_page).to have_text_kept("colour,size\nred,3\n")
  end
end
