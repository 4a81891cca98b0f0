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

  context "with jobs that run at once" do
    before { Jobs.run_immediately! }
    after { Jobs.run_later! }

    it "checks a file without changing anything, applies it, and finds it done the second time" do
      file = Tempfile.new(%w[members .csv])
      file.write(csv)
      file.close
      filename = File.basename(file.path)

      import_page.choose(file.path)
      expect(import_page).to have_report("checked", filename:)
      expect(import_page).to have_row("amina", outcome: "created")
      expect(import_page).to have_row("nobody_here", outcome: "refused")
      expect(import_page).to have_wrong_rows
      expect(PeerLearning::Skills::Profile.count).to eq(0)

      import_page.apply
      expect(import_page).to have_report("applied", filename:)
      expect(import_page).to have_count("created", 1)

      profile = PageObjects::Pages::LearningProfile.new.visit_page(amina)
      expect(profile).to have_skill(
        PeerLearning::Skills::Skill.find_by(slug: "query-tools").names["en"],
        level: I18n.t("js.peer_learning.levels.3"),
      )

      import_page.visit_page
      expect(import_page).to have_report("applied", filename:)
      import_page.choose(file.path)
      expect(import_page).to have_report("checked", filename:)
      expect(import_page).to have_count("unchanged", 1)
    ensure
      file.unlink
    end

    it "takes pasted text, says what is wrong with it, and loses none of it" do
      import_page.paste("colour,size\nred,3\n").check

      expect(import_page).to have_report("failed")
      expect(import_page).to have_problem(I18n.t("peer_learning.import.file.no_username_column"))
      expect(import_page).to have_text_kept("colour,size\nred,3\n")

      import_page.paste(csv).check
      expect(import_page).to have_report("checked")
    end
  end

  it "can be left, found again and cancelled while it runs" do
    import_page.paste(csv).check
    expect(import_page).to have_progress("checking")

    import_page.visit_page
    expect(import_page).to have_progress("checking")
    import_page.cancel

    expect(import_page).to have_report("cancelled")
    Jobs::PeerLearningImportDirectory.new.execute(
      import_id: PeerLearning::Skills::Directory::Import.last.id,
    )
    expect(PeerLearning::Skills::Directory::Import.last).to be_cancelled
  end

  it "goes on by itself when the work is done" do
    import_page.paste(csv).check
    expect(import_page).to have_progress("checking")

    Jobs::PeerLearningImportDirectory.new.execute(
      import_id: PeerLearning::Skills::Directory::Import.last.id,
    )

    expect(import_page).to have_report("checked")
  end
end
