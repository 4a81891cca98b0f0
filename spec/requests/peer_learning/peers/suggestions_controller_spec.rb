# frozen_string_literal: true

RSpec.describe PeerLearning::Peers::SuggestionsController do
  fab!(:skill) { Fabricate(:learning_skill, slug: "querying") }
  fab!(:learner) do
    Fabricate(
      :learning_member,
      wants: {
        skill => 1,
      },
      time_zone: "Asia/Kathmandu",
      # Monday 17:45-20:00 is 12:00-14:15 UTC.
      availability: [[71, 80]],
    )
  end

  before { enable_current_plugin }

  describe "#index" do
    def suggested(**params)
      get "/peer-learning/peers/suggestions.json", params: params
      response.parsed_body
    end

    it "is for members" do
      suggested

      expect(response.status).to eq(403)
    end

    context "when signed in" do
      before { sign_in(learner) }

      it "tells who fits, and why" do
        freeze_time(Time.utc(2026, 11, 29, 12))
        peer =
          Fabricate(
            :learning_member,
            offers: {
              skill => 3,
            },
            time_zone: "Pacific/Chatham",
            # Tuesday 01:00-04:00 is 11:15-14:15 UTC on Monday.
            availability: [[100, 112]],
            region: "NZ",
            affiliation: "Wikimedians of Rēkohu",
            for_affiliate: true,
            trust_level: 2,
          )

        body = suggested(want: "querying")

        expect(response.status).to eq(200)
        expect(body).to include("week" => "2026-11-30", "want" => "querying", "matching" => "ok")
        expect(body["peers"].size).to eq(1)
        expect(body["peers"].first).to include(
          "user" => {
            "id" => peer.id,
            "username" => peer.username,
            "name" => peer.name,
            "avatar_template" => peer.avatar_template,
            "affiliate" => "Wikimedians of Rēkohu",
          },
          "region" => "NZ",
          "languages" => [{ "code" => "en", "proficiency" => 4 }],
          "time_zone" => "Pacific/Chatham",
          "overlap_minutes" => 135,
          "starts_at" => "2026-11-30T12:00:00.000Z",
        )
        expect(body["peers"].first["reasons"]).to include(
          a_hash_including(
            "kind" => "skill",
            "skill" => "querying",
            "offered" => "querying",
            "level" => 3,
            "gap" => 2,
          ),
          a_hash_including("kind" => "time", "ranges" => [[48, 57]]),
        )
        expect(body["peers"].first["reasons"].pluck("kind")).not_to include("load")
      end

      it "answers an old slug by the one that stands" do
        Fabricate(:learning_skill, slug: "asking", status: "retired", merged_into: skill)

        expect(suggested(want: "asking")).to include("want" => "querying")
      end

      it "says what is wrong" do
        body = suggested(limit: 0)
        expect(response.status).to eq(400)
        expect(body["errors"]).to eq(["The limit must be a whole number from 1 to 50."])

        body = suggested(want: "juggling")
        expect(response.status).to eq(422)
        expect(body["errors"]).to eq(
          ["Add this skill to what you want to learn first, then look for a peer."],
        )
      end

      it "says that matching is unavailable when V8 fails" do
        engine = PeerLearning::Matching.engine
        PeerLearning::Matching.engine = PeerLearning::Script.new("/nowhere/bundle.js")

        body = suggested

        expect(response.status).to eq(200)
        expect(body).to include("peers" => [], "matching" => "unavailable")
      ensure
        PeerLearning::Matching.engine = engine
      end

      it "answers on a forum that is read only, and writes nothing" do
        peer = Fabricate(:learning_member, offers: { skill => 3 }, availability: [[48, 57]])

        [Discourse::READONLY_MODE_KEY, Discourse::STAFF_WRITES_ONLY_MODE_KEY].each do |mode|
          Discourse.enable_readonly_mode(mode)
          expect { suggested }.not_to change { PeerLearning::Peers::FirstShowing.count }
          expect(response.parsed_body["peers"].map { _1["user"]["id"] }).to eq([peer.id])
          Discourse.disable_readonly_mode(mode)
        end
        expect { suggested }.to change { PeerLearning::Peers::FirstShowing.count }.by(1)
      end

      it "asks the database as often for many as for few" do
        Fabricate(:learning_member, offers: { skill => 3 }, availability: [[48, 57]])
        suggested
        few = track_sql_queries { suggested }
        4.times { Fabricate(:learning_member, offers: { skill => 3 }, availability: [[48, 57]]) }
        many = track_sql_queries { suggested }

        expect(suggested["peers"].size).to eq(5)
        expect(many.size).to eq(few.size)
      end
    end
  end
end
