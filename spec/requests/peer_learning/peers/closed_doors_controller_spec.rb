# frozen_string_literal: true

RSpec.describe PeerLearning::Peers::ClosedDoorsController do
  fab!(:skill) { Fabricate(:learning_skill, slug: "querying") }
  fab!(:learner) { Fabricate(:learning_member, wants: { skill => 1 }) }

  before { enable_current_plugin }

  describe "#show" do
    def doors(**params)
      get "/peer-learning/peers/closed-doors.json", params: params
      response.parsed_body
    end

    it "is for members" do
      doors

      expect(response.status).to eq(403)
    end

    context "when signed in" do
      before { sign_in(learner) }

      it "tells at which door others stay out" do
        Fabricate(:learning_member, offers: { skill => 3 }, languages: { "fr" => 5 })
        Fabricate(:learning_member, offers: { skill => 1 })

        expect(doors(want: "querying")).to include(
          "refused" => {
            "skill" => 1,
            "language" => 1,
            "time" => 0,
            "room" => 0,
          },
          "fitting" => 0,
          "among" => nil,
          "changes" => [{ "kind" => "language", "code" => "fr", "more" => 1 }],
          "ways" => a_collection_including("resource"),
        )
      end

      it "tells of nobody who the others are" do
        sharer = Fabricate(:learning_member, offers: { skill => 3 }, languages: { "fr" => 5 })

        expect(doors.keys).to contain_exactly("refused", "fitting", "among", "changes", "ways")
        expect(response.body).not_to include(sharer.username)
      end

      it "asks the database as often for many as for few" do
        Fabricate(:learning_member, offers: { skill => 3 }, languages: { "fr" => 5 })
        doors
        few = track_sql_queries { doors }
        5.times { Fabricate(:learning_member, offers: { skill => 3 }, availability: [[96, 104]]) }
        many = track_sql_queries { doors }

        expect(many.size).to eq(few.size)
      end

      it "says what is wrong" do
        expect(doors(want: "juggling")["errors"]).to eq(
          ["Add this skill to what you want to learn first, then look for a peer."],
        )
        expect(response.status).to eq(422)
      end
    end
  end
end
