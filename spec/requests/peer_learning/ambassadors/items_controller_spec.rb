# frozen_string_literal: true

RSpec.describe PeerLearning::Ambassadors::ItemsController do
  fab!(:group)
  fab!(:keeper, :user)
  fab!(:ambassador) { Fabricate(:user, username: "amina") }
  fab!(:colleague) { Fabricate(:user, username: "boma") }
  fab!(:member, :user)
  fab!(:skill, :learning_skill)

  let(:now) { Time.utc(2031, 12, 1, 12) }
  let!(:term) { Fabricate(:ambassador_term, user: ambassador, languages: %w[en ha]) }

  before do
    enable_current_plugin
    SiteSetting.peer_learning_working_group_groups = group.id.to_s
    group.add(keeper)
    Fabricate(:ambassador_term, user: colleague, languages: %w[fr])
    freeze_time now
  end

  def json
    response.parsed_body
  end

  def queue_of(user, **params)
    sign_in(user)
    get("/peer-learning/ambassadors/queue.json", params:)
    expect(response.status).to eq(200)
    json["entries"]
  end

  def send_as(user, verb, path, **params)
    sign_in(user)
    public_send(verb, "/peer-learning/ambassadors/queue/#{path}.json", params:, as: :json)
    response.status
  end

  def deeds
    json["entry"]["deeds"].map { |deed| [deed["deed"], deed["actor"]["username"], deed["words"]] }
  end

  # Who shows their profile, and has said nothing of skills since.
  def newcomer(username, days_ago: 5, **about)
    user = Fabricate(:learning_member, username:, **about)
    user.learning_profile.update_columns(created_at: now - days_ago.days)
    user
  end

  def kinds_for(user)
    Notification.where(user:).order(:id).map { |notice| notice.data_hash[:kind].split(".").last }
  end

  it "is for ambassadors as long as they serve, and for the working group" do
    get "/peer-learning/ambassadors/queue.json"
    expect(response.status).to eq(403)
    [member, Fabricate(:admin), Fabricate(:moderator)].each do |user|
      sign_in(user)
      get "/peer-learning/ambassadors/queue.json"
      expect(response.status).to eq(403)
      expect(send_as(user, :put, "newcomers/1/taken")).to eq(403)
    end
    expect(queue_of(keeper)).to eq([])
    expect(queue_of(ambassador)).to eq([])

    term.update!(state: "ended")
    sign_in(ambassador)
    get "/peer-learning/ambassadors/queue.json"
    expect(response.status).to eq(403)
  end

  describe "whose part it is" do
    def names_for(user, **params)
      queue_of(user, **params).map { |entry| entry["user"]["username"] }
    end

    before do
      newcomer("ghana", region: "GH", days_ago: 6)
      newcomer("niger", region: "NE", languages: { "fr" => 5, "ha" => 1 }, days_ago: 8)
      newcomer("kenya", region: "KE", languages: { "en" => 2 })
    end

    it "is by languages that both speak, the most urgent first; the working group's is all" do
      expect(names_for(ambassador)).to eq(%w[ghana kenya])
      expect(names_for(colleague)).to eq(%w[niger])
      expect(names_for(keeper)).to eq(%w[niger ghana kenya])
    end

    it "is of one's regions besides, where one named some" do
      term.update!(regions: %w[KE NE])

      expect(names_for(ambassador)).to eq(%w[kenya])
    end

    it "is about one's skills besides, where one named some" do
      term.be_about([skill.id])
      Fabricate(:clinic, title: "For us", state: "draft", skills: [skill])
      Fabricate(:clinic, title: "For others", state: "draft")
      PeerLearning::Clinics::Clinic.update_all(created_at: now - 8.days)

      expect(queue_of(ambassador).map { |entry| entry.dig("about", "clinic", "title") }).to eq(
        ["For us"],
      )
    end

    it "is of nobody whom an account or a profile keeps apart, nor oneself" do
      User
        .find_by(username: "ghana")
        .learning_profile
        .update!(visibility: "nobody", consented_at: nil)
      MutedUser.create!(user: User.find_by(username: "kenya"), muted_user: ambassador)
      Fabricate(:learning_profile, user: ambassador).update_columns(created_at: now - 5.days)

      expect(names_for(ambassador)).to eq([])
    end

    it "comes in pages, each once, with as many queries however long" do
      stub_const(PeerLearning::Ambassadors::Queue, "SIZE", 2) do
        expect(names_for(keeper)).to eq(%w[niger ghana])
        expect(names_for(keeper, after: json["next"])).to eq(%w[kenya])
        expect(json["next"]).to be_nil
        expect(names_for(keeper, after: "yesterday")).to eq(%w[niger ghana])
      end
      queries = -> { track_sql_queries { queue_of(keeper) }.size }
      queries.call
      few = queries.call
      newcomer("togo", region: "TG")
      newcomer("mali", region: "ML")

      expect(queries.call).to eq(few)
    end
  end

  describe "looking after something" do
    let!(:waiting) { newcomer("waits") }
    let(:path) { "newcomers/#{waiting.id}" }

    it "is one's own from when it was taken, and of nobody else" do
      2.times { expect(send_as(ambassador, :put, "#{path}/taken")).to eq(200) }

      expect(json["entry"]["taker"]["username"]).to eq("amina")
      expect(deeds).to eq([["taken", "amina", nil]])
      expect(queue_of(ambassador)).to eq([])
      expect(queue_of(ambassador, part: "mine").pluck("id")).to eq(["newcomers-#{waiting.id}"])
      expect(queue_of(keeper, part: "colleagues").size).to eq(1)
      expect(send_as(keeper, :put, "#{path}/taken")).to eq(409)
      expect(send_as(keeper, :put, "#{path}/done")).to eq(409)
    end

    it "is put back by whoever took it, or by the working group" do
      send_as(ambassador, :put, "#{path}/taken")
      expect(send_as(colleague, :delete, "#{path}/taken")).to eq(404)
      2.times { expect(send_as(keeper, :delete, "#{path}/taken")).to eq(200) }

      expect(deeds.map(&:first)).to eq(%w[taken put_back])
      expect(queue_of(ambassador).size).to eq(1)
    end

    it "is handed over to who says yes, though it were not their part" do
      send_as(ambassador, :put, "#{path}/taken")
      expect(send_as(ambassador, :put, "#{path}/offer", username: member.username)).to eq(422)
      2.times { expect(send_as(ambassador, :put, "#{path}/offer", username: "boma")).to eq(200) }
      expect(kinds_for(colleague)).to eq(["ambassador_item_offered"])
      expect(queue_of(colleague, part: "mine").sole["offered_to"]["username"]).to eq("boma")
      expect(send_as(keeper, :put, "#{path}/succession")).to eq(409)
      2.times { expect(send_as(colleague, :put, "#{path}/succession")).to eq(200) }

      expect(deeds.map { |deed| deed.first(2) }).to eq(
        [%w[taken amina], %w[offered amina], %w[taken_over boma]],
      )
      expect(kinds_for(colleague)).to eq([])
      expect(queue_of(ambassador, part: "mine")).to eq([])
    end

    it "stays with who offered it where the other says no" do
      send_as(ambassador, :put, "#{path}/taken")
      send_as(ambassador, :put, "#{path}/offer", username: "boma")
      expect(send_as(colleague, :delete, "#{path}/succession")).to eq(200)

      expect(json["entry"]).to be_nil
      expect(queue_of(ambassador, part: "mine").sole["offered_to"]).to be_nil
    end

    it "is over once it is done" do
      send_as(ambassador, :put, "#{path}/taken")
      expect(send_as(ambassador, :put, "#{path}/done")).to eq(200)
      expect(json["entry"]).to be_nil

      PeerLearning::Ambassadors::Queue::PARTS.each do |part|
        expect(queue_of(keeper, part:)).to eq([])
      end
    end

    it "keeps notes for colleagues" do
      2.times do
        expect(send_as(ambassador, :post, "#{path}/notes", words: "Wrote\nto them")).to eq(200)
      end
      expect(deeds).to eq([["noted", "amina", "Wrote to them"]])
      expect(send_as(ambassador, :post, "#{path}/notes", words: " ")).to eq(400)
      expect(send_as(ambassador, :post, "#{path}/notes", words: "a" * 501)).to eq(400)
      expect(queue_of(keeper).sole["deeds"].sole["words"]).to eq("Wrote to them")
    end

    it "is of what waits, and leaves no row of anything else" do
      expect(send_as(ambassador, :put, "newcomers/#{member.id}/taken")).to eq(404)
      expect(send_as(ambassador, :put, "secrets/1/taken")).to eq(400)
      expect(PeerLearning::Ambassadors::Item.count).to eq(0)
    end

    it "is let go by who is suspended" do
      send_as(ambassador, :put, "#{path}/taken")
      DiscourseEvent.trigger(:user_suspended, user: ambassador)

      expect(queue_of(keeper).sole["taker"]).to be_nil
    end
  end
end
