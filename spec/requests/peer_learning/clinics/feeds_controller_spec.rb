# frozen_string_literal: true

RSpec.describe PeerLearning::Clinics::FeedsController do
  fab!(:amina, :user)
  fab!(:skill, :learning_skill)
  fab!(:clinic) do
    Fabricate(
      :clinic,
      skills: [skill],
      title: "خرائط المتطوعين في المدن، والقرى وما بينهما من أماكن لم يرسمها أحد بعد",
      video_url: "https://meet.example.org/maps",
    )
  end
  fab!(:sitting) { Fabricate(:sitting, clinic:) }

  before do
    enable_current_plugin
    freeze_time(Time.utc(2031, 11, 20))
  end

  def addresses
    response.parsed_body.symbolize_keys
  end

  def lines
    response.body.gsub("\r\n ", "").split("\r\n")
  end

  def read(address)
    get address.delete_prefix(Discourse.base_url)
  end

  it "shows everybody what is held, and to nobody where" do
    get "/peer-learning/clinics.ics"

    expect(response.media_type).to eq("text/calendar")
    expect(lines).to include(
      "SUMMARY:خرائط المتطوعين في المدن، والقرى وما بينهما من أماكن لم يرسمها أحد بعد",
      "DTSTART:20311201T170000Z",
      "UID:sitting-#{sitting.id}@#{Discourse.current_hostname}",
      "STATUS:CONFIRMED",
      "SEQUENCE:0",
    )
    expect(response.body).not_to include("meet.example.org")
    expect(response.body.split("\r\n").map(&:bytesize).max).to be <= 75
  end

  it "narrows to a skill" do
    get "/peer-learning/clinics.ics", params: { skill_id: Fabricate(:learning_skill).id }
    expect(lines).not_to include("BEGIN:VEVENT")
    get "/peer-learning/clinics.ics", params: { skill_id: skill.id }
    expect(lines).to include("BEGIN:VEVENT")
  end

  it "goes on showing what was called off, as that" do
    sitting.revise(state: "cancelled")
    get "/peer-learning/clinics.ics"

    expect(lines).to include("STATUS:CANCELLED", "SEQUENCE:1")
  end

  it "shows nothing of drafts, and of categories that the reader may not see" do
    category = Fabricate(:private_category, group: Fabricate(:group))
    clinic.update!(own_category: category)
    get "/peer-learning/clinics.ics"
    expect(lines).not_to include("BEGIN:VEVENT")
    get "/peer-learning/sittings/#{sitting.id}.ics"
    expect(response.status).to eq(404)

    clinic.update!(own_category: nil, state: "draft")
    get "/peer-learning/clinics.ics"
    expect(lines).not_to include("BEGIN:VEVENT")
  end

  it "gives a member their own, under an address that can be reset" do
    other = Fabricate(:sitting, starts_at: Time.utc(2031, 12, 3, 9))
    Fabricate(:attendance, sitting:, user: amina)
    sign_in(amina)
    get "/peer-learning/clinics/feeds.json"
    mine = addresses[:mine]

    read(mine)
    expect(response.status).to eq(200)
    expect(lines).to include("LOCATION:https://meet.example.org/maps")
    expect(response.body).not_to include("sitting-#{other.id}@")

    put "/peer-learning/clinics/feeds.json"
    expect(addresses[:mine]).not_to eq(mine)
    read(mine)
    expect(response.status).to eq(404)
  end

  it "gives it to nobody without the key, and to no one who may not sign in" do
    key = PeerLearning::Clinics::FeedKey.of(amina).key
    ["", "?key=", "?key=nonsense"].each do |query|
      get "/peer-learning/clinics/mine.ics#{query}"
      expect(response.status).to eq(404)
    end
    get "/peer-learning/clinics/feeds.json"
    expect(response.status).to eq(403)

    amina.update!(suspended_till: 1.year.from_now)
    get "/peer-learning/clinics/mine.ics", params: { key: }
    expect(response.status).to eq(404)
  end

  it "is read by calendars that show the key, where others must sign in" do
    SiteSetting.login_required = true
    get "/peer-learning/clinics.ics"
    expect(response.status).to eq(302)

    get "/peer-learning/clinics/mine.ics",
        params: {
          key: PeerLearning::Clinics::FeedKey.of(amina).key,
        }
    expect(response.status).to eq(200)
  end

  it "gives one sitting, with where they meet to who has a seat" do
    sign_in(amina)
    get "/peer-learning/sittings/#{sitting.id}.ics"
    expect(response.body).not_to include("LOCATION")
    Fabricate(:attendance, sitting:, user: amina, answer: "waiting")
    get "/peer-learning/sittings/#{sitting.id}.ics"
    expect(response.body).not_to include("LOCATION")
    sitting.attendances.sole.update!(answer: "going")
    get "/peer-learning/sittings/#{sitting.id}.ics"
    expect(lines).to include("LOCATION:https://meet.example.org/maps")
    expect(response.headers["Content-Disposition"]).to include("clinics.ics")
  end
end
