# frozen_string_literal: true

RSpec.describe PeerLearning::Skills::Admin::ImportsController do
  fab!(:admin)
  fab!(:user) { Fabricate(:user, username: "amina") }

  let(:csv) { "username,country,consent\namina,NG,members\nnobody_here,NG,\n" }

  before { enable_current_plugin }

  def profile
    PeerLearning::Skills::Profile.find_by(user:)
  end

  def path(rest = "")
    "/admin/plugins/discourse-peer-learning/imports#{rest}"
  end

  def answer
    response.parsed_body
  end

  def part(content)
    Rack::Test::UploadedFile.new(StringIO.new(content), "text/csv", original_filename: "part")
  end

  def upload(content)
    post path(".json"), params: { filename: "members.csv", bytes: content.bytesize }
    id = answer["id"]
    put path("/#{id}/parts/0.json"), params: { content: part(content) }
    id
  end

  context "with somebody who is no admin" do
    it "is not there" do
      import = check_directory(csv, by: admin)
      [nil, user, Fabricate(:moderator)].each do |reader|
        sign_in(reader) if reader
        post path(".json"), params: { filename: "a.csv", bytes: 3 }
        expect(response.status).to eq(404)
        get path("/latest.json")
        expect(response.status).to eq(404)
        get path("/#{import.id}.json")
        expect(response.status).to eq(404)
        get path("/#{import.id}/wrong.csv")
        expect(response.status).to eq(404)
        %w[parts/0 check apply cancel].each do |verb|
          put path("/#{import.id}/#{verb}.json")
          expect(response.status).to eq(404)
        end
      end
    end
  end

  context "with an admin" do
    before { sign_in(admin) }

    it "takes a file in, tells what would change, then changes it" do
      id = upload(csv)
      expect(response.status).to eq(200)
      expect(answer).to include(
        "id" => id,
        "filename" => "members.csv",
        "bytes" => csv.bytesize,
        "status" => "receiving",
      )

      put path("/#{id}/check.json")
      expect(answer).to include("status" => "checking", "rows_done" => 0)
      expect(answer).not_to have_key("rows")

      Jobs::PeerLearningImportDirectory.new.execute(import_id: id)
      get path("/#{id}.json")
      expect(answer).to include(
        "status" => "checked",
        "bytes_done" => csv.bytesize,
        "rows_done" => 2,
        "problems" => [],
        "remarks" => [],
        "new_skills" => [],
        "counts" => {
          "created" => 1,
          "updated" => 0,
          "unchanged" => 0,
          "refused" => 1,
        },
        "rows" => [
          {
            "line" => 3,
            "username" => "nobody_here",
            "outcome" => "refused",
            "messages" => ["username: no member of this forum is called that."],
          },
          { "line" => 2, "username" => "amina", "outcome" => "created", "messages" => [] },
        ],
      )
      expect(profile).to eq(nil)

      put path("/#{id}/apply.json")
      expect(answer).to include("status" => "applying")
      Jobs::PeerLearningImportDirectory.new.execute(import_id: id)
      get path("/latest.json")
      expect(answer["import"]).to include("id" => id, "status" => "applied")
      expect(profile).to have_attributes(region: "NG", visibility: "members")
    end

    it "sends the wrong rows as a file" do
      import = check_directory(csv, by: admin, filename: "members.csv")

      get path("/#{import.id}/wrong.csv")

      expect(response.status).to eq(200)
      expect(response.headers["Content-Type"]).to eq("text/csv; charset=utf-8")
      expect(response.headers["Content-Disposition"]).to include("members-wrong.csv")
      expect(response.body.force_encoding("UTF-8")).to eq(<<~CSV)
        \uFEFFusername,country,consent,reason
        nobody_here,NG,,username: no member of this forum is called that.
      CSV
    end

    it "says why a file cannot be read, in the reader's language" do
      SiteSetting.allow_user_locale = true
      admin.update!(locale: "ar")
      import = check_directory("e-mail\n", by: admin)

      get path("/#{import.id}.json")

      expect(answer).to include(
        "status" => "failed",
        "problems" => ["يجب أن يكون السطر الأول سطر عناوين وفيه عمود اسمه username."],
      )
    end

    it "says what is wrong with what is sent" do
      post path(".json"), params: { filename: "a.csv", bytes: 0 }
      expect([response.status, answer["errors"]]).to eq([400, ["There is nothing in the file."]])

      post path(".json"), params: { filename: "a.csv", bytes: 3 }
      id = answer["id"]
      put path("/#{id}/parts/0.json"), params: { content: "abc" }
      expect([response.status, answer["errors"]]).to eq(
        [400, ["A part of the file did not arrive whole: try again."]],
      )
      put path("/#{id}/check.json")
      expect([response.status, answer["errors"]]).to eq(
        [409, ["The file did not arrive whole: try again."]],
      )
      put path("/#{id}/parts/0.json"), params: { content: part("abcd") }
      expect([response.status, answer["errors"]]).to eq(
        [409, ["More of the file arrived than was announced: begin again."]],
      )
      put path("/#{id}/apply.json")
      expect([response.status, answer["errors"]]).to eq(
        [409, ["The file has to be checked before it can be applied."]],
      )
      get path("/-1.json")
      expect(response.status).to eq(404)
      put path("/999999999/check.json")
      expect(response.status).to eq(404)
    end

    it "stops when told to" do
      id = upload(csv)
      put path("/#{id}/check.json")

      put path("/#{id}/cancel.json")

      expect(answer).to include("status" => "cancelled")
      put path("/#{id}/parts/0.json"), params: { content: part(csv) }
      expect(answer["errors"]).to eq(["The file is complete already."])
    end

    it "shows the latest of the admin's own" do
      check_directory(csv, by: Fabricate(:admin))

      get path("/latest.json")

      expect(answer).to eq("import" => nil)
    end

    it "has a limit, for admins too" do
      RateLimiter.enable
      31.times { post path(".json"), params: { filename: "a.csv", bytes: 3 } }

      expect(response.status).to eq(429)
    end

    it "is not there while the plugin is disabled" do
      SiteSetting.peer_learning_enabled = false

      get path("/latest.json")

      expect(response.status).to eq(404)
    end

    it "has a page" do
      get "/admin/plugins/discourse-peer-learning/import"

      expect(response.status).to eq(200)
      expect(response.media_type).to eq("text/html")
    end
  end
end
