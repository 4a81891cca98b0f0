# frozen_string_literal: true

RSpec.describe PeerLearning::Skills::OfferHintsController do
  fab!(:skill, :learning_skill)
  fab!(:amina) { Fabricate(:learning_member, visibility: "everyone") }

  let(:hints) { PeerLearning::Skills::OfferHint }
  let!(:hint) { hints.create!(user: amina, skill:, people: 3, told_at: 1.day.ago) }

  before do |example|
    enable_current_plugin
    sign_in(amina) if !example.metadata[:visitor]
  end

  def answer(answer, id: skill.id)
    put "/peer-learning/offer-hints/#{id}.json", params: { answer: }
  end

  def member
    get "/peer-learning/members/#{amina.username}.json"
    response.parsed_body["member"]
  end

  def tag
    put "/peer-learning/skill-tags/#{skill.id}/offer.json", params: { level: 3 }
  end

  it "is shown to whom it was told of, and to nobody else" do
    expect(member).to include(
      "offer_hint" => {
        "skill_id" => skill.id,
        "people" => 3,
      },
      "offer_hints" => true,
    )
    [Fabricate(:learning_member), Fabricate(:moderator), Fabricate(:admin)].each do |reader|
      sign_in(reader)
      expect(member.keys).not_to include("offer_hint", "offer_hints")
    end
  end

  it "is refused for this one skill, as often as it is pressed" do
    PeerLearning::Notices.tell(amina, "offer_hint", count: 3, skill: "Maps")
    2.times { expect(answer("not_this")).to eq(204) }

    expect(hint.reload.answer).to eq("not_this")
    expect(Notification.where(user: amina)).to be_empty
    expect(member).to include("offer_hint" => nil, "offer_hints" => true)
  end

  it "is refused for all, and turned on again in the profile" do
    expect(answer("never")).to eq(204)
    expect(hint.reload.answer).to eq("never")
    expect(member).to include("offer_hint" => nil, "offer_hints" => false)

    put "/peer-learning/profile.json", params: { offer_hints: true }, as: :json
    expect(response.parsed_body["member"]).to include("offer_hints" => true)
  end

  it "is answered by offering the skill, and stays so" do
    expect(tag).to eq(200)
    expect(hint.reload.answer).to eq("offered")
    answer("not_this")
    expect(hint.reload.answer).to eq("offered")
    expect(member["offer_hint"]).to be_nil
  end

  it "is not shown of what is retired" do
    skill.update!(status: "retired")
    expect(member["offer_hint"]).to be_nil
  end

  it "is nobody else's to answer" do
    expect(answer("sometimes")).to eq(400)
    sign_in(Fabricate(:admin))
    expect([answer("never"), answer("never", id: "9" * 30)]).to eq([404, 404])
    expect(hint.reload.answer).to be_nil
  end

  it "is not there for visitors", :visitor do
    expect(answer("never")).to eq(403)
    expect(member.keys).not_to include("offer_hint", "offer_hints")
  end

  it "goes where the account goes, which keeps its own" do
    other = Fabricate(:user)
    PeerLearning::Skills::Hooks.merge(amina, other)
    expect(hint.reload.user).to eq(other)

    hints.create!(user: amina, skill:, people: 5, told_at: 1.hour.ago)
    PeerLearning::Skills::Hooks.merge(amina, other)
    expect(hints.sole).to eq(hint)
    PeerLearning::Skills::Hooks.forget(other)
    expect(hints.count).to eq(0)
  end
end
