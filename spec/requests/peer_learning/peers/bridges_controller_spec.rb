# frozen_string_literal: true

RSpec.describe PeerLearning::Peers::BridgesController do
  fab!(:skill) { Fabricate(:learning_skill, slug: "querying") }
  fab!(:learner) { Fabricate(:learning_member, wants: { skill => 1 }, languages: { "ha" => 5 }) }
  fab!(:sharer) do
    Fabricate(
      :learning_member,
      offers: {
        skill => 3,
      },
      languages: {
        "ar" => 5,
      },
      time_zone: "Africa/Cairo",
      availability: [[0, 96]],
    )
  end
  fab!(:interpreter) do
    Fabricate(:learning_member, interprets: true, languages: { "ar" => 4, "ha" => 4 })
  end

  before { enable_current_plugin }

  describe "#index" do
    def bridges(**params)
      get "/peer-learning/peers/bridges.json", params: params
      response.parsed_body
    end

    it "is for members" do
      bridges

      expect(response.status).to eq(403)
    end

    context "when signed in" do
      before { sign_in(learner) }

      it "names who shares and who interprets, in which languages, and when all three are free" do
        freeze_time(Time.utc(2026, 11, 29, 12))

        expect(bridges(want: "querying")).to eq(
          "week" => "2026-11-30",
          "bridges" => [
            {
              "sharer" => {
                "user" => BasicUserSerializer.new(sharer, root: false).as_json.deep_stringify_keys,
                "time_zone" => "Africa/Cairo",
              },
              "interpreter" => {
                "user" =>
                  BasicUserSerializer.new(interpreter, root: false).as_json.deep_stringify_keys,
                "time_zone" => "UTC",
              },
              "language" => "ha",
              "sharer_language" => "ar",
              "lessons" => [{ "skill" => "querying", "offered" => "querying", "level" => 3 }],
              "ranges" => [[0, 8]],
              "overlap_minutes" => 120,
              "starts_at" => "2026-11-30T00:00:00.000Z",
            },
          ],
        )
        expect(bridges).to eq(bridges(want: "querying"))
      end

      it "has nothing where nobody interprets" do
        interpreter.learning_profile.update!(interprets: false)

        expect(bridges["bridges"]).to eq([])
      end

      it "is nothing that suggestions ask for" do
        get "/peer-learning/peers/suggestions.json"
        queries = track_sql_queries { get "/peer-learning/peers/suggestions.json" }

        expect(queries.grep(/interprets"? = TRUE/i)).to be_empty
      end

      it "says what is wrong" do
        expect(bridges(want: "juggling")["errors"]).to eq(
          ["Add this skill to what you want to learn first, then look for a peer."],
        )
        expect(response.status).to eq(422)
      end
    end
  end
end
