# frozen_string_literal: true

RSpec.describe PeerLearning::Skills::TagsController do
  fab!(:user)
  fab!(:skill, :learning_skill)

  let(:tags) { PeerLearning::Skills::SkillTag.where(user:) }

  before { enable_current_plugin }

  describe "#update" do
    def declare(direction, skill_id: skill.id, **params)
      put "/peer-learning/skill-tags/#{skill_id}/#{direction}.json", params: params
      response.parsed_body
    end

    it "is for members" do
      declare("offer", level: 3)

      expect(response.status).to eq(403)
    end

    context "when signed in" do
      before { sign_in(user) }

      it "keeps it, however often it is said" do
        freeze_time(Time.utc(2026, 11, 22, 10))

        bodies =
          Array.new(2) do
            declare("want", level: 1, priority: 3, purpose: "do_now", note: "For a campaign")
          end

        expect(response.status).to eq(200)
        expect(bodies).to all(
          eq(
            "skill_tag" => {
              "skill_id" => skill.id,
              "direction" => "want",
              "level" => 1,
              "priority" => 3,
              "formats" => [],
              "purpose" => "do_now",
              "note" => "For a campaign",
              "asked_at" => nil,
              "hidden_at" => nil,
              "confirmed_at" => "2026-11-22T10:00:00.000Z",
            },
          ),
        )
        expect(tags.count).to eq(1)
      end

      it "says what is wrong" do
        body = declare("offer", level: 0)

        expect(response.status).to eq(400)
        expect(body["errors"]).to eq(
          ["The level of what you offer must be a whole number from 1 to 4."],
        )
      end

      it "says when there are as many as there may be, and how to go on" do
        SiteSetting.peer_learning_max_offers = 1
        Fabricate(:learning_skill_tag, user:)

        body = declare("offer", level: 2)

        expect(response.status).to eq(422)
        expect(body["errors"]).to eq(
          ["What you offer has reached 1, the most that can be kept. Remove one to add another."],
        )
      end

      it "does not know skills that are not active, and directions that are none" do
        retired = Fabricate(:learning_skill, status: "retired")

        declare("offer", skill_id: retired.id, level: 2)
        expect(response.status).to eq(404)
        declare("offer", skill_id: "99999999999999999999", level: 2)
        expect(response.status).to eq(404)
        declare("sideways", level: 2)
        expect(response.status).to eq(404)
      end
    end
  end

  describe "#destroy" do
    def withdraw(direction)
      delete "/peer-learning/skill-tags/#{skill.id}/#{direction}.json"
    end

    it "is for members" do
      withdraw("offer")

      expect(response.status).to eq(403)
    end

    it "takes it back, however often it is said" do
      Fabricate(:learning_skill_tag, user:, skill:, direction: "offer")
      want = Fabricate(:learning_skill_tag, user:, skill:, direction: "want")
      others = Fabricate(:learning_skill_tag, skill:, direction: "offer")
      sign_in(user)

      2.times do
        withdraw("offer")

        expect(response.status).to eq(204)
        expect(tags).to contain_exactly(want)
      end
      expect(PeerLearning::Skills::SkillTag.exists?(others.id)).to eq(true)
    end
  end
end
