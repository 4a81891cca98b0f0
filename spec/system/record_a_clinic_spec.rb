# frozen_string_literal: true

# From what was recorded of a clinic to what is public of it: at each step exactly what all who speak in it said.
RSpec.describe "Record a clinic" do
  fab!(:host) { Fabricate(:user, name: "Hauwa") }
  fab!(:speakers) { %w[Amina Binod Carla].map { |name| Fabricate(:user, name:) } }
  fab!(:category)
  fab!(:clinic) { Fabricate(:clinic, title: "Maps for everybody", host:) }
  fab!(:sitting) do
    Fabricate(:sitting, clinic:, starts_at: 3.hours.ago.floor, ends_at: 90.minutes.ago.floor)
  end

  let(:page_of_clinic) { PageObjects::Pages::Clinics.new }
  let(:page_of_recording) { PageObjects::Pages::Recordings.new }
  let(:notifications) { PageObjects::Components::Notifications.new }
  let(:recording) { PeerLearning::Library::Recording.sole }
  let(:title) { "Maps, as it was" }
  let(:files) { "files.example.org" }
  let(:part) { { from: "05:00", to: "20:00" } }
  let(:video) { { kind: "video", url: "https://#{files}/all.webm", length: "1:30:00" } }
  let(:part_of_video) { { kind: "video", url: "https://#{files}/part.webm", **part } }
  let(:sound) { { kind: "audio", url: "https://#{files}/all.opus", megabytes: "20" } }
  let(:part_of_sound) { { kind: "audio", url: "https://#{files}/part.opus", **part } }
  let(:slides) { { kind: "slides", url: "https://#{files}/maps.pdf" } }
  let(:all_of_it) { [video, part_of_video, sound, part_of_sound, slides] }

  before do
    enable_current_plugin
    SiteSetting.enable_names = true
    SiteSetting.peer_learning_clinics_category = category.id
    SiteSetting.peer_learning_library_category = category.id
    speakers.each { |user| clinic.roles.create!(user:, role: "sharer", answer: "accepted") }
    Jobs.run_immediately!
    Jobs.enqueue(Jobs::PeerLearningKeepSitting, sitting_id: sitting.id)
  end

  after { Jobs.run_later! }

  def on_page_as(user)
    sign_in(user)
    page_of_recording.visit_recording(recording)
  end

  def topic
    recording.reload.topic
  end

  def on_page_as_visitor
    Capybara.reset_sessions!
    page_of_recording.visit_recording(recording)
  end

  def expect_visitor_sees(media)
    on_page_as_visitor
    expect(page_of_recording).to have_media(media)
  end

  def expect_visitor_sees_nothing
    on_page_as_visitor
    expect(page_of_recording).to be_hidden
  end

  # What a browser is sent, whatever it shows of it.
  def expect_no_file_at(path, there:)
    visit "#{path}.json"
    expect(page).to have_content(there)
    expect(page).to have_no_content(files)
  end

  def add
    sign_in(host)
    page_of_clinic.visit_clinic(clinic).add_recording(sitting)
    fill_in("title", with: title)
    page_of_recording.add_media(all_of_it).name_speakers(*speakers).save
    expect(page_of_recording).to have_media(all_of_it)
    expect(page_of_recording).to be_waits_for(*speakers)
    expect_visitor_sees_nothing
    page_of_clinic.visit_clinic(clinic)
    expect(page_of_clinic).to have_no_recording
  end

  def follow_question_as(user)
    mail = ActionMailer::Base.deliveries.select { |mail| mail.to == [user.email] }.sole
    expect(mail.subject).to end_with(title)
    expect(mail.to_s).to include("/peer-learning/library/#{recording.id}")
    sign_in(user)
    visit "/"
    notifications.open.follow(I18n.t("js.peer_learning.notices.recording_asks", resource: title))
    expect(page_of_recording).to be_asks
  end

  def answer
    follow_question_as(speakers[0])
    page_of_recording.type_part(*part.values)
    expect(page_of_recording).to have_word("05:00–20:00")
    expect(page_of_recording).to be_waits_for(*speakers.drop(1))
    expect_visitor_sees_nothing

    follow_question_as(speakers[1])
    page_of_recording.say_word("audio_only")
    expect_visitor_sees_nothing

    follow_question_as(speakers[2])
    page_of_recording.say_word("none")
    expect_visitor_sees_nothing
    expect(topic).to eq(nil)
  end

  def let_it_be_public
    on_page_as(speakers[2]).say_word("all")
    expect_visitor_sees([part_of_sound, slides])

    speakers.first(2).each { |user| on_page_as(user).say_word("all") }
    expect_visitor_sees(all_of_it)
    expect(Topic.where(category:)).to contain_exactly(topic, sitting.reload.topic)
  end

  def go_both_ways
    page_of_clinic.visit_clinic(clinic).open_recording(title)
    page_of_recording.talk
    expect(page).to have_current_path(/#{topic.id}/)
    [topic, sitting.topic].each do |topic|
      visit topic.relative_url
      # Whole, with a host that is nowhere here.
      visit URI.parse(find(".cooked a[href*='/library/']")[:href]).path
      expect(page_of_recording).to have_media(all_of_it)
    end
  end

  def take_it_back
    on_page_as(speakers[1]).say_word("none")
    expect_visitor_sees_nothing
    expect(topic).to be_closed
    page_of_clinic.visit_clinic(clinic)
    expect(page_of_clinic).to have_no_recording
    expect_no_file_at("/peer-learning/library/#{recording.id}", there: "not_found")
    expect_no_file_at("/peer-learning/clinics/#{clinic.id}", there: clinic.title)
    expect_no_file_at(topic.relative_url, there: "This recording is not shown at present")
    expect_no_file_at(sitting.topic.relative_url, there: clinic.title)
  end

  it "is public as far as all who speak in it say, and no longer than that" do
    add
    answer
    let_it_be_public
    go_both_ways
    take_it_back
  end

  it "fits on a phone, whatever it is called and wherever it lies", mobile: true do
    long = Fabricate(:recording, sitting:, title: "خريطة" * 40, speakers: speakers.first(1))
    long.media.create!(kind: "slides", url: "https://#{"a" * 60}.example.org")
    long.speakers.sole.consents.create!(choice: "all", created_at: Time.zone.now)
    long.follow(now: Time.zone.now)

    page_of_recording.visit_recording(long)
    expect(page_of_recording).to be_within_screen
    page_of_clinic.visit_clinic(clinic)
    expect(page_of_clinic).to have_recording(long.title)
    expect(page_of_recording).to be_within_screen
  end
end
