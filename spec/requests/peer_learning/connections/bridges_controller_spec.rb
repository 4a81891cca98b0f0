# frozen_string_literal: true

RSpec.describe PeerLearning::Connections::BridgesController do
  fab!(:skill, :learning_skill)
  fab!(:asker) { Fabricate(:learning_member, wants: { skill => 0 }, languages: { "ha" => 5 }) }
  fab!(:sharer) { Fabricate(:learning_member, offers: { skill => 3 }, languages: { "ar" => 5 }) }
  fab!(:interpreter) do
    Fabricate(:learning_member, interprets: true, languages: { "ar" => 4, "ha" => 4 })
  end

  before { enable_current_plugin }

  describe "#create" do
    def ask(**more)
      post "/peer-learning/connections/bridges.json",
           params: {
             sharer: sharer.username,
             interpreter: interpreter.username,
             skill_id: skill.id,
             **more,
           }
      response.parsed_body
    end

    def sentence(**more)
      ask(**more)["errors"]&.sole
    end

    it "asks both, and says how it stands" do
      sign_in(asker)

      expect(ask).to include(
        "origin" => "bridge",
        "state" => "proposed",
        "next_step" => "wait_for_answers",
        "asked_by_me" => true,
      )
      expect(ask["id"]).to eq(PeerLearning::Connections::Connection.sole.id)
    end

    it "says what keeps it from being asked" do
      sign_in(asker)
      expect(sentence(sharer: "nobody")).to start_with("This group of three does not fit any more")
      expect(sentence(skill_id: 0)).to start_with("They do not share this skill any more")
      interpreter.learning_profile.update!(capacity: 0)
      expect(sentence).to start_with("This group of three does not fit any more")
      expect(response.status).to eq(422)
      SiteSetting.peer_learning_max_open_asks = 1
      Fabricate(:learning_connection, learner: asker)
      expect(sentence).to start_with("You have asked 1 peers")
      Fabricate(:learning_connection, learner: asker, teacher: sharer, skill:, asker: sharer)
      expect(sentence).to start_with("The two of you have this skill in hand already")
      asker.learning_profile.update!(visibility: "nobody", consented_at: nil)
      expect(sentence).to start_with("Show your learning profile to members first")
      ask(sharer: "")
      expect(response.status).to eq(400)
    end

    it "counts as a question like others" do
      RateLimiter.enable
      sign_in(asker)
      stub_const(PeerLearning::Connections::BaseController, "ASKS_A_DAY", 1) { 2.times { ask } }

      expect(response.status).to eq(429)
    end

    it "is for members who may speak" do
      ask
      expect(response.status).to eq(403)
      asker.update!(silenced_till: 1.year.from_now)
      sign_in(asker)
      ask
      expect(response.status).to eq(403)
    end
  end
end
