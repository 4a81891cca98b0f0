# frozen_string_literal: true

RSpec.describe "The app's page", type: :request do
  fab!(:user)

  before do
    manifest = { "app.ts" => { "isEntry" => true, "file" => "app-1.js", "css" => ["app-1.css"] } }
    allow(File).to receive(:read).and_call_original
    allow(File).to receive(:exist?).and_call_original
    allow(File).to receive(:exist?).with(manifest_path).and_return(true)
    allow(File).to receive(:read).with(manifest_path).and_return(manifest.to_json)
  end

  def manifest_path = File.join(Sandbox::Page::DIST, "manifest.json")

  def visit_page(path = "/latest")
    get path, headers: { "Accept" => "text/html" }
    Nokogiri.HTML5(response.body)
  end

  def preloaded = JSON.parse(visit_page.at("#data-preloaded").text)

  it "names its built files" do
    page = visit_page

    expect(page.at("script[type=module]")["src"]).to eq("/assets/app-1.js")
    expect(page.at("link[rel=stylesheet]")["href"]).to eq("/assets/app-1.css")
  end

  it "says what to do when nothing is built" do
    allow(File).to receive(:exist?).with(manifest_path).and_return(false)

    expect(visit_page.at("body").text).to include("bin/support/client.sh")
  end

  it "carries who reads, the settings and the strings" do
    sign_in(user)

    expect(preloaded["currentUser"]).to include("id" => user.id, "can_edit" => true)
    expect(preloaded["siteSettings"]).to include(
      "title" => "Discourse",
      "peer_learning_enabled" => false,
    )
    expect(preloaded["translations"].keys).to contain_exactly("js", "admin_js")
    expect(preloaded["site"]["groups"]).to include(include("name" => "staff"))
  end

  it "carries nobody for a visitor" do
    expect(preloaded["currentUser"]).to be_nil
  end

  it "cannot be broken out of by what members write" do
    user.update!(name: "</script><script>alert(1)</script>")
    sign_in(user)

    expect(preloaded["currentUser"]["name"]).to eq(user.name)
    expect(response.body).not_to include("<script>alert")
  end

  it "is said not to exist where nothing is" do
    visit_page("/no/such/page")

    expect(response.status).to eq(404)
    expect(response.media_type).to eq("text/html")
  end

  it "shows restricted categories to their group only" do
    group = Fabricate(:group)
    topic = Fabricate(:topic, category: Fabricate(:private_category, group:))
    listed = -> do
      get("/latest.json").then do
        response.parsed_body["topic_list"]["topics"].map { |row| row["id"] }
      end
    end

    expect(listed.call).to be_empty
    get "/t/#{topic.id}.json"
    expect(response.status).to eq(403)

    group.add(user)
    sign_in(user)

    expect(listed.call).to eq([topic.id])
    get "/t/#{topic.id}.json"
    expect(response.status).to eq(200)
  end

  it "asks for the token with everything that changes something" do
    allow_any_instance_of(ActionController::Base).to receive(:protect_against_forgery?).and_return(
      true,
    )

    put "/peer-learning/profile.json", params: { region: "NG" }

    expect(response.status).to eq(403)
    expect(response.body).to include("BAD CSRF")
  end
end
