# frozen_string_literal: true

# What each room hands in to those who look after what waits, and what comes back to it.
RSpec.describe PeerLearning::Ambassadors::Queue, type: :request do
  fab!(:group)
  fab!(:keeper, :user)
  fab!(:ambassador) { Fabricate(:user, username: "amina") }
  fab!(:learner) { Fabricate(:learning_member, username: "ada") }
  fab!(:teacher) { Fabricate(:learning_member, username: "bina") }

  let(:now) { Time.utc(2031, 12, 1, 12) }

  before do
    enable_current_plugin
    SiteSetting.peer_learning_working_group_groups = group.id.to_s
    group.add(keeper)
    Fabricate(:ambassador_term, user: ambassador)
    freeze_time now
  end

  def queue_of(user, **params)
    sign_in(user)
    get("/peer-learning/ambassadors/queue.json", params:)
    response.parsed_body["entries"]
  end

  def send_as(user, verb, path)
    sign_in(user)
    public_send(verb, "/peer-learning/ambassadors/queue/#{path}.json")
    response.status
  end

  def kinds_for(user)
    Notification.where(user:).order(:id).map { |notice| notice.data_hash[:kind].split(".").last }
  end

  describe "support that somebody needs" do
    let(:connection) do
      Fabricate(
        :learning_connection,
        learner:,
        teacher:,
        state: "scheduled",
        goal: "A secret",
        starts_at: now + 1.day,
      )
    end
    let!(:needed) do
      connection.support_requests.create!(user: learner, kind: "interpreter", note: "Igbo")
    end

    it "tells what is needed and by when, and nothing else of the connection" do
      entry = queue_of(ambassador).sole
      expect(entry).to include("source" => "support", "languages" => ["en"])
      expect(entry["about"]).to eq(
        "kind" => "interpreter",
        "note" => "Igbo",
        "starts_at" => connection.starts_at.as_json,
        "minutes" => 90,
        "clinic" => nil,
      )
      expect(Time.zone.parse(entry["due_at"])).to eq(now + 1.day)
      expect(response.body).not_to include("secret", "bina")
    end

    it "is taken, handed back and done for the asker and the working group as well" do
      expect(send_as(ambassador, :put, "support/#{needed.id}/taken")).to eq(200)
      expect(needed.reload).to have_attributes(state: "taken", handler: ambassador)
      expect(kinds_for(learner)).to eq(["support_taken"])
      send_as(ambassador, :delete, "support/#{needed.id}/taken")
      expect(needed.reload).to have_attributes(state: "open", handler: nil)
      expect(kinds_for(learner)).to eq([])
      send_as(ambassador, :put, "support/#{needed.id}/taken")
      send_as(ambassador, :put, "support/#{needed.id}/done")

      expect(needed.reload).to have_attributes(state: "done", handler: ambassador)
      expect(kinds_for(learner)).to eq(["support_done"])
      expect(queue_of(keeper)).to eq([])
    end

    it "is nobody else's once the working group looks after it on its own page" do
      sign_in(keeper)
      put "/peer-learning/support-requests/#{needed.id}/taken.json"

      expect(send_as(ambassador, :put, "support/#{needed.id}/taken")).to eq(409)
      expect(queue_of(keeper, part: "mine").size).to eq(1)
    end
  end

  describe "connections that find no time" do
    let!(:connection) do
      Fabricate(
        :learning_connection,
        learner:,
        teacher:,
        state: "accepted",
        goal: "A secret",
        waits_since: now - 8.days,
        expires_at: now + 6.days,
      ).tap { |each| each.members.each { |member| member.update!(answer: "accepted") } }
    end

    it "tell neither whose they are nor what about" do
      entry = queue_of(ambassador).sole
      expect(entry).to include("source" => "stalled", "user" => nil, "about" => {})
      expect(response.body).not_to include("secret", "ada", "bina", connection.skill.slug)

      connection.update!(waits_since: now - 6.days)
      expect(queue_of(ambassador)).to eq([])
    end

    it "hear of who would help, as long as somebody does" do
      send_as(ambassador, :put, "stalled/#{connection.id}/taken")
      [learner, teacher].each { |user| expect(kinds_for(user)).to eq(["connection_helped"]) }
      expect(Notification.where(user: learner).sole.data_hash).to include(
        display_username: "amina",
        connection_id: connection.id,
      )

      send_as(ambassador, :delete, "stalled/#{connection.id}/taken")
      [learner, teacher].each { |user| expect(kinds_for(user)).to eq([]) }
    end
  end

  describe "sharers of whom nobody hears" do
    fab!(:skill, :learning_skill)

    before do
      Fabricate(:learning_skill_tag, user: teacher, skill:)
      3.times { ask_in_vain }
    end

    def ask_in_vain
      Fabricate(
        :learning_connection,
        learner: Fabricate(:user),
        teacher:,
        state: "expired",
        ended_at: now - 2.days,
        created_at: now - 9.days,
      )
    end

    it "are named where they were asked often and answered nobody, and not by whom" do
      entry = queue_of(ambassador).sole
      expect(entry).to include("source" => "silent_sharers", "about" => {})
      expect(entry["user"]["username"]).to eq("bina")
    end

    it "are not those who answered somebody, once or now" do
      PeerLearning::Connections::Member.where(user: teacher).first.update!(answer: "declined")

      expect(queue_of(ambassador)).to eq([])
    end

    it "are not those who show themselves to nobody, or take a pause" do
      teacher.learning_profile.update!(paused_until: now.to_date + 1)

      expect(queue_of(ambassador)).to eq([])
    end
  end

  describe "drafts of clinics" do
    fab!(:clinic) { Fabricate(:clinic, title: "Maps", state: "draft") }

    before { clinic.update_columns(created_at: now - 8.days) }

    it "wait for who is missing, and can be looked at by who might find them" do
      expect(queue_of(ambassador).sole["about"]).to eq(
        "clinic" => {
          "id" => clinic.id,
          "title" => "Maps",
        },
        "lacks" => ["sharer"],
      )
      get "/peer-learning/clinics/#{clinic.id}.json"
      expect(response.status).to eq(200)
      put "/peer-learning/clinics/#{clinic.id}.json", params: { title: "Mine" }
      expect(response.status).to eq(403)
      sign_in(learner)
      get "/peer-learning/clinics/#{clinic.id}.json"
      expect(response.status).to eq(404)

      clinic.roles.create!(user: teacher, role: "sharer", answer: "accepted")
      expect(queue_of(ambassador)).to eq([])
    end
  end
end
