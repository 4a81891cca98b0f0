# frozen_string_literal: true

RSpec.describe PeerLearning::Peers::ChoicesController do
  fab!(:skill) { Fabricate(:learning_skill, slug: "querying") }
  fab!(:learner) { Fabricate(:learning_member, wants: { skill => 1 }) }
  fab!(:peer) { Fabricate(:learning_member, offers: { skill => 3 }) }

  before { enable_current_plugin }

  def choose(choice, of: peer)
    put "/peer-learning/peers/chosen/#{of.id}.json", params: { choice: }
    response.status
  end

  def chosen
    get "/peer-learning/peers/chosen.json"
    response.parsed_body["choices"].map { [_1["user"]["id"], _1["choice"], _1["until"]] }
  end

  def suggested
    get "/peer-learning/peers/suggestions.json"
    response.parsed_body["peers"].map { [_1["user"]["id"], _1["saved"]] }
  end

  it "is for members" do
    expect(choose("saved")).to eq(403)

    get "/peer-learning/peers/chosen.json"
    expect(response.status).to eq(403)

    delete "/peer-learning/peers/chosen/#{peer.id}.json"
    expect(response.status).to eq(403)
  end

  context "when signed in" do
    before { sign_in(learner) }

    it "saves somebody, once however often it is said, and still suggests them" do
      2.times { expect(choose("saved")).to eq(204) }

      expect(chosen).to eq([[peer.id, "saved", nil]])
      expect(suggested).to eq([[peer.id, true]])
    end

    it "sets somebody aside for a while" do
      freeze_time(Time.utc(2026, 11, 29, 12))
      choose("not_now")

      expect(chosen).to eq([[peer.id, "not_now", "2026-12-29"]])
      expect(suggested).to eq([])

      freeze_time(Time.utc(2026, 12, 29, 12))
      expect(suggested).to eq([[peer.id, false]])
      expect(chosen).to eq([])
    end

    it "hides somebody until that is taken back, which may be said twice" do
      choose("hidden")
      expect(suggested).to eq([])

      2.times do
        delete "/peer-learning/peers/chosen/#{peer.id}.json"
        expect(response.status).to eq(204)
      end
      expect(suggested).to eq([[peer.id, false]])
    end

    it "lets the last word count" do
      choose("not_now")
      choose("saved")

      expect(chosen).to eq([[peer.id, "saved", nil]])
    end

    it "knows nobody whom the member may not see" do
      hidden = Fabricate(:learning_member, visibility: "nobody")

      expect([choose("saved", of: hidden), choose("saved", of: learner)]).to eq([404, 404])
    end

    it "lists nobody who withdrew their consent, or does not want to meet" do
      choose("saved")
      IgnoredUser.create!(user: peer, ignored_user: learner, expiring_at: 1.year.from_now)

      expect(chosen).to eq([])
    end

    it "says what is wrong" do
      choose("married")

      expect(response.status).to eq(400)
      expect(response.parsed_body["errors"]).to eq(["Choose one of: saved, not now, hidden."])
    end

    it "tells nobody else" do
      choose("hidden")
      sign_in(peer)

      expect(chosen).to eq([])
    end

    it "goes with either account" do
      choose("saved")
      peer.destroy!

      expect(PeerLearning::Peers::Choice.count).to eq(0)
    end

    it "is forgotten when either account becomes anonymous" do
      choose("saved")
      DiscourseEvent.trigger(:user_anonymized, user: peer)

      expect(PeerLearning::Peers::Choice.count).to eq(0)
    end

    it "goes along when either account is merged into another, which keeps its own" do
      heir, other = Fabricate.times(2, :user)
      choose("hidden")
      [
        [heir, peer, "saved"],
        [learner, heir, "saved"],
        [learner, other, "not_now"],
      ].each do |one, two, choice|
        PeerLearning::Peers::Choice.make(
          user_id: one.id,
          peer_id: two.id,
          choice:,
          today: Date.new(2026, 11, 22),
        )
      end

      DiscourseEvent.trigger(:merging_users, learner, heir)

      expect(PeerLearning::Peers::Choice.pluck(:user_id, :peer_id, :choice)).to contain_exactly(
        [heir.id, peer.id, "saved"],
        [heir.id, other.id, "not_now"],
      )
    end

    it "asks those who are too fast to wait" do
      RateLimiter.enable
      freeze_time

      61.times { choose("saved") }

      expect(response.status).to eq(429)
    end
  end
end
