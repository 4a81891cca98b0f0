# frozen_string_literal: true

RSpec.describe PeerLearning::CertificatesController do
  fab!(:amina, :user)
  fab!(:binta, :user)
  fab!(:skill) { Fabricate(:learning_skill, names: { "en" => "Maps", "ar" => "خرائط" }) }

  let(:now) { Time.utc(2031, 12, 1, 19) }
  let(:certificates) { PeerLearning::Certificate }

  before do |example|
    enable_current_plugin
    freeze_time(now)
    sign_in(amina) if !example.metadata[:visitor]
  end

  def issue(kind, id, name: "Amina of Kano")
    put "/peer-learning/certificates/#{kind}/#{id}.json", params: { name: }
  end

  def withdraw(kind, id)
    delete "/peer-learning/certificates/#{kind}/#{id}.json"
  end

  def page
    get "/peer-learning/certificates/#{certificates.sole.code}.json"
    response.parsed_body
  end

  def errors
    response.parsed_body["errors"]
  end

  shared_examples "one that its owner has" do
    it "is made once, under the name they choose" do
      issue(kind, id)
      made = response.parsed_body
      expect(made).to include("name" => "Amina of Kano", "withdrawn" => false)
      expect(made["code"].length).to eq(20)
      issue(kind, id, name: " Amina B. ")
      expect(response.parsed_body).to eq(made.merge("name" => "Amina B."))

      sign_in(binta)
      expect(page).to include("valid" => true, "kind" => kind, "name" => "Amina B.")
      expect(response.headers["X-Robots-Tag"]).to eq("noindex")
      expect(response.body).not_to include(amina.username, binta.username)
    end

    it "is withdrawn, says only that then, and counts again under the same address" do
      issue(kind, id)
      code = certificates.sole.code
      2.times { withdraw(kind, id) }
      expect(response.status).to eq(200)
      expect(page).to eq("valid" => false, "withdrawn" => true, "locale" => "en")

      issue(kind, id)
      expect(response.parsed_body).to include("code" => code, "withdrawn" => false)
      expect(page).to include("valid" => true)
    end

    it "has a name that is one" do
      ["", " ", "x" * 101].each do |name|
        issue(kind, id, name:)
        expect(response.status).to eq(400)
        expect(errors).to eq([I18n.t("peer_learning.certificate.name", max: 100)])
      end
      expect(certificates.count).to eq(0)
    end

    it "is nothing that who is silenced makes, though they withdraw it" do
      issue(kind, id)
      amina.update!(silenced_till: 1.year.from_now)
      issue(kind, id, name: "Buy this")
      expect(errors).to eq([I18n.t("peer_learning.certificate.silenced")])
      withdraw(kind, id)
      expect(page).to include("withdrawn" => true)
    end

    it "is for nobody else to make or to take back" do
      issue(kind, id)
      sign_in(Fabricate(:admin))
      [issue(kind, id), withdraw(kind, id)].each { |status| expect(status).to eq(404) }
      expect(certificates.sole).to have_attributes(user: amina, withdrawn?: false)
    end

    it "does not count when it is not so after all" do
      issue(kind, id)
      fall_away
      expect(page).to eq("valid" => false, "withdrawn" => false, "locale" => "en")
      issue(kind, id)
      expect(response.status).to eq(422)
      expect(errors).to eq([I18n.t("peer_learning.certificate.not_so.#{kind}")])
      withdraw(kind, id)
      expect(page).to include("withdrawn" => true)
    end
  end

  describe "of a clinic" do
    fab!(:clinic) { Fabricate(:clinic, host: binta, skills: [skill], title: "Maps for all") }
    fab!(:sitting) { Fabricate(:sitting, clinic:, starts_at: Time.utc(2031, 12, 1, 17)) }
    fab!(:attendance) { Fabricate(:attendance, sitting:, user: amina, says_attended: true) }

    let(:kind) { "clinic" }
    let(:id) { sitting.id }

    def fall_away
      attendance.update!(host_says_attended: false)
    end

    include_examples "one that its owner has"

    it "says which, and whether a host says so too" do
      issue(kind, id)
      expect(page).to include("confirmed" => false)
      attendance.update!(host_says_attended: true)

      expect(page).to include(
        "confirmed" => true,
        "facts" => {
          "clinic" => "Maps for all",
          "skills" => ["Maps"],
          "language" => "en",
          "starts_at" => "2031-12-01T17:00:00.000Z",
          "time_zone" => "Africa/Lagos",
          "minutes" => 90,
        },
      )
    end

    it "is for nobody before it is over, nor of one that they cannot see" do
      freeze_time(sitting.ends_at - 1.second)
      issue(kind, id)
      expect(errors).to eq([I18n.t("peer_learning.certificate.not_so.clinic")])
      freeze_time(now)
      clinic.update!(state: "draft")
      expect(issue(kind, id)).to eq(404)
    end
  end

  describe "of a connection" do
    fab!(:connection) do
      Fabricate(
        :learning_connection,
        learner: amina,
        teacher: binta,
        skill:,
        state: "met",
        starts_at: Time.utc(2031, 11, 30, 23, 30),
      )
    end

    let(:kind) { "connection" }
    let(:id) { connection.id }

    def fall_away
      connection.update!(state: "not_met")
    end

    def facts
      page["facts"]
    end

    include_examples "one that its owner has"

    it "says what was learned, and on which day where its owner is" do
      amina.user_option.update!(timezone: "Africa/Lagos")
      issue(kind, id)
      expect(facts).to eq(
        "parts" => {
          "learned" => ["Maps"],
        },
        "met_on" => "2031-12-01",
        "minutes" => 90,
      )
    end

    it "says what was shared, and what was interpreted, in the owner's language" do
      SiteSetting.allow_user_locale = true
      amina.update!(locale: "ar")
      connection.teachings.each { |one| one.update!(teacher: amina, learner: binta) }
      issue(kind, id)
      expect(facts["parts"]).to eq("shared" => ["خرائط"])
      connection.teachings.each { |one| one.update!(teacher: Fabricate(:user)) }
      connection.member(amina).update!(interprets: true)
      expect(facts["parts"]).to eq("interpreted" => ["خرائط"])
    end

    it "is confirmed by somebody else who says that they met" do
      connection.member(amina).update!(met: true)
      issue(kind, id)
      expect(page).to include("confirmed" => false)
      connection.member(binta).update!(met: true)
      expect(page).to include("confirmed" => true)
    end

    it "is not for who said that they did not meet" do
      connection.member(amina).update!(met: false)
      issue(kind, id)
      expect(errors).to eq([I18n.t("peer_learning.certificate.not_so.connection")])
      get "/peer-learning/connections/#{id}.json"
      expect(response.parsed_body).not_to have_key("certificate")
    end

    it "counts also where the other left the forum" do
      issue(kind, id)
      UserDestroyer.new(Fabricate(:admin)).destroy(binta)
      expect(page).to include("valid" => true, "confirmed" => false)
      expect(facts["parts"]).to eq("met" => ["Maps"])
    end

    it "stands on its page, to its owner alone" do
      get "/peer-learning/connections/#{id}.json"
      expect(response.parsed_body["certificate"]).to be_nil
      expect(response.parsed_body).to have_key("certificate")
      issue(kind, id)
      get "/peer-learning/connections/#{id}.json"
      expect(response.parsed_body["certificate"]).to include("name" => "Amina of Kano")
      sign_in(binta)
      get "/peer-learning/connections/#{id}.json"
      expect(response.parsed_body["certificate"]).to be_nil
    end
  end

  describe "of an ambassador" do
    fab!(:term) { Fabricate(:ambassador_term, user: amina, regions: ["NG"]) }

    let(:kind) { "ambassador" }
    let(:id) { term.id }

    before { term.be_about([skill.id]) }

    def fall_away
      term.update!(state: "ended")
    end

    include_examples "one that its owner has"

    it "says since when, and from when until when once it is over" do
      term.record("began", by: nil, now: Time.utc(2031, 11, 1))
      issue(kind, id)
      expect(page).to include(
        "confirmed" => true,
        "facts" => {
          "served_from" => "2031-11-01",
          "served_until" => nil,
          "regions" => ["NG"],
          "languages" => ["en"],
          "skills" => ["Maps"],
        },
      )
      term.finish("stepped_down", by: amina, now:)
      expect(page["facts"]).to include("served_until" => "2031-12-01")
    end

    it "is for each of their terms, and for none that never began" do
      term.record("began", by: nil, now: Time.utc(2031, 11, 1))
      term.finish("stepped_down", by: amina, now:)
      Fabricate(:ambassador_term, user: amina, state: "confirmed")
      issue(kind, id)
      get "/peer-learning/ambassadors.json"
      served = response.parsed_body["served"]
      expect(served.map { |one| [one["id"], one.dig("certificate", "name")] }).to eq(
        [[id, "Amina of Kano"]],
      )
    end
  end

  it "is anybody's to read who has the code, and a member's to make", :visitor do
    term = Fabricate(:ambassador_term, user: amina)
    expect([issue("ambassador", term.id), withdraw("ambassador", term.id)]).to eq([403, 403])
    term.create_certificate!(user: amina, code: "Amina1", name: "A", locale: "en", created_at: now)
    expect(page).to include("valid" => true, "name" => "A")
  end

  describe "with the account of who it is about" do
    fab!(:admin)
    fab!(:term) { Fabricate(:ambassador_term, user: amina) }
    fab!(:connection) do
      Fabricate(
        :learning_connection,
        learner: amina,
        teacher: binta,
        state: "met",
        starts_at: 1.day.ago,
      )
    end

    before do
      issue("ambassador", term.id)
      issue("connection", connection.id)
      expect(certificates.count).to eq(2)
    end

    it "goes when that is destroyed or made anonymous" do
      UserAnonymizer.make_anonymous(amina, admin)
      expect(certificates.count).to eq(0)
      sign_in(binta)
      issue("connection", connection.id)
      UserDestroyer.new(admin).destroy(binta)
      expect(certificates.count).to eq(0)
    end

    it "moves into another, but not of what both had a part in" do
      UserMerger.new(amina, Fabricate(:user)).merge!
      expect(certificates.order(:id).map { |one| one.valid_at?(now) }).to eq([true, true])
      UserMerger.new(certificates.first.user, binta).merge!
      expect(certificates.sole).to have_attributes(user: binta, ground: term)
    end
  end

  it "is of nothing else" do
    expect(issue("user", 1)).to eq(404)
    expect(issue("clinic", "9" * 30)).to eq(404)
    get "/peer-learning/certificates/nonesuch.json"
    expect(response.status).to eq(404)
  end
end
