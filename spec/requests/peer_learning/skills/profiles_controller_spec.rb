# frozen_string_literal: true

RSpec.describe PeerLearning::Skills::ProfilesController do
  fab!(:user)

  before { enable_current_plugin }

  describe "#confirm" do
    def confirm
      put "/peer-learning/profile/confirmation.json"
      response.parsed_body
    end

    it "is for members" do
      confirm

      expect(response.status).to eq(403)
    end

    it "confirms everything, however often it is pressed" do
      freeze_time(Time.utc(2026, 11, 22, 10))
      Fabricate(:learning_profile, user:)
      Fabricate(:hidden_learning_skill_tag, user:)
      sign_in(user)

      bodies = Array.new(2) { confirm }

      expect(response.status).to eq(200)
      expect(bodies.map { |body| body["member"]["skill_tags"] }).to all(
        contain_exactly(
          include(
            "confirmed_at" => "2026-11-22T10:00:00.000Z",
            "asked_at" => nil,
            "hidden_at" => nil,
          ),
        ),
      )
    end
  end

  describe "#update" do
    def update(**params)
      put "/peer-learning/profile.json", params:, as: :json
      response.parsed_body
    end

    it "is for members" do
      update(capacity: 2)

      expect(response.status).to eq(403)
    end

    context "when signed in" do
      before { sign_in(user) }

      it "keeps what is given, and answers with the member" do
        freeze_time(Time.utc(2026, 11, 22, 10))

        body =
          update(
            languages: [{ code: "en", proficiency: 3 }],
            region: "np",
            availability: [[668, 680]],
            time_zone: "Asia/Kathmandu",
            capacity: 3,
            paused_until: "2026-12-31",
            visibility: "members",
          )

        expect(response.status).to eq(200)
        expect(body["member"]).to include(
          "languages" => [{ "code" => "en", "proficiency" => 3 }],
          "region" => "NP",
          "availability" => [[0, 8], [668, 672]],
          "time_zone" => "Asia/Kathmandu",
          "capacity" => 3,
          "paused_until" => "2026-12-31",
          "visibility" => "members",
          "consented_at" => "2026-11-22T10:00:00.000Z",
        )
      end

      it "takes part for what is named, and for nothing else" do
        body = update(for_affiliate: true)
        expect(response.status).to eq(422)
        expect(body["errors"]).to eq(
          ["Name your group or organization first, then you can take part for it."],
        )

        body = update(affiliation: "Wikimedians of Kano", for_affiliate: true)["member"]
        expect(body).to include("for_affiliate" => true)
        expect(body["user"]["affiliate"]).to eq("Wikimedians of Kano")

        expect(update(affiliation: " ")["member"]["for_affiliate"]).to eq(false)
        update(affiliation: "Wikimedians of Kano")
        expect(response.parsed_body.dig("member", "user", "affiliate")).to be_nil
      end

      it "empties what is given as null" do
        update(region: "NP", paused_until: "2026-12-31")

        expect(update(region: nil, paused_until: nil)["member"]).to include(
          "region" => nil,
          "paused_until" => nil,
        )
      end

      it "says what is wrong, in the reader's language, and keeps nothing" do
        SiteSetting.allow_user_locale = true
        user.update!(locale: "ar")

        body = update(region: "NP", languages: [{ code: "xx", proficiency: 3 }], capacity: 9)

        expect(response.status).to eq(400)
        expect(body["errors"]).to eq(
          [
            "اللغات، البند 1: «xx» ليس رمز لغة نعرفه.",
            "يجب أن يكون عدد الأشخاص الذين لديك متسع لهم عددًا صحيحًا من 0 إلى 4.",
          ],
        )
        expect(PeerLearning::Skills::Profile.find_by(user:)).to eq(nil)
      end

      it "says that hours need a time zone" do
        user.user_option.update!(timezone: nil)

        body = update(availability: [[0, 8]])

        expect(response.status).to eq(422)
        expect(body["errors"]).to eq(
          ["Choose your time zone first: without it nobody knows when your hours are."],
        )
      end

      it "does not let anybody change others" do
        other = Fabricate(:learning_member, capacity: 1)

        update(capacity: 4, user_id: other.id, username: other.username)

        expect(other.learning_profile.reload.capacity).to eq(1)
      end

      it "asks who is too fast to wait" do
        RateLimiter.enable
        freeze_time

        31.times { update(capacity: 2) }

        expect(response.status).to eq(429)
      end
    end
  end
end
