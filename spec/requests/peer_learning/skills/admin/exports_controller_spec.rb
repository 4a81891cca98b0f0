# frozen_string_literal: true

RSpec.describe PeerLearning::Skills::Admin::ExportsController do
  fab!(:admin)
  fab!(:amina) { Fabricate(:learning_member, username: "amina", region: "NG") }

  let(:path) { "/admin/plugins/discourse-peer-learning/directory.csv" }

  before { enable_current_plugin }

  it "is for admins" do
    [nil, amina, Fabricate(:moderator)].each do |reader|
      sign_in(reader) if reader
      get path
      expect(response.status).to eq(404)
    end
  end

  context "with an admin" do
    before { sign_in(admin) }

    it "sends the members they may see, as a file that is named after the forum" do
      get path

      expect(response.status).to eq(200)
      expect(response.headers["Content-Type"]).to eq("text/csv; charset=utf-8")
      expect(response.headers["Content-Disposition"]).to include("discourse-directory.csv")
      expect(response.headers["Cache-Control"]).to eq("no-store")
      body = response.body.force_encoding("UTF-8")
      expect(body).to start_with("\uFEFFusername,name,languages,country")
      expect(body.lines.last).to start_with("amina,")
    end

    it "is written down, and has a limit" do
      RateLimiter.enable

      6.times { get path }

      expect(response.status).to eq(429)
      expect(UserHistory.where(custom_type: "peer_learning_directory_export").count).to eq(5)
    end
  end
end
