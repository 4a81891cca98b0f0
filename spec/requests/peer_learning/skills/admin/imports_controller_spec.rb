# frozen_string_literal: true

RSpec.describe PeerLearning::Skills::Admin::ImportsController do
  fab!(:admin)
  fab!(:user) { Fabricate(:user, username: "amina") }

  let(:csv) { "username,country,consent\namina,NG,members\nnobody_here,NG,\n" }
  let(:profile) { PeerLearning::Skills::Profile.find_by(user:) }

  before { enable_current_plugin }

  describe "#create" do
    def import(**params)
      post "/admin/plugins/discourse-peer-learning/imports.json", params:, as: :json
      response.parsed_body
    end

    it "is for admins" do
      import(csv:)
      expect(response.status).to eq(404)

      sign_in(Fabricate(:moderator))
      import(csv:)
      expect(response.status).to eq(404)
    end

    context "with an admin" do
      before { sign_in(admin) }

      it "tells what would change, and changes nothing" do
        expect(import(csv:)).to eq(
          "applied" => false,
          "counts" => {
            "created" => 1,
            "updated" => 0,
            "unchanged" => 0,
            "refused" => 1,
          },
          "rows" => [
            { "line" => 2, "username" => "amina", "outcome" => "created", "messages" => [] },
            {
              "line" => 3,
              "username" => "nobody_here",
              "outcome" => "refused",
              "messages" => ["username: no member of this forum is called that."],
            },
          ],
        )
        expect(response.status).to eq(200)
        expect(profile).to eq(nil)
      end

      it "changes it when told to" do
        body = import(csv:, apply: true)

        expect(body).to include("applied" => true)
        expect(body["counts"]).to include("created" => 1, "refused" => 1)
        expect(profile).to have_attributes(region: "NG", visibility: "members")
      end

      it "says why a file cannot be read, in the reader's language" do
        SiteSetting.allow_user_locale = true
        admin.update!(locale: "ar")

        body = import(csv: "e-mail\n")

        expect(response.status).to eq(400)
        expect(body["errors"].first).to eq(
          "يجب أن يكون السطر الأول سطر عناوين وفيه عمود اسمه username.",
        )
      end

      it "is not there while the plugin is disabled" do
        SiteSetting.peer_learning_enabled = false

        import(csv:)

        expect(response.status).to eq(404)
      end

      it "has a page" do
        get "/admin/plugins/discourse-peer-learning/import"

        expect(response.status).to eq(200)
        expect(response.media_type).to eq("text/html")
      end
    end
  end
end
