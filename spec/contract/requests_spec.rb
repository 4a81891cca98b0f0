# frozen_string_literal: true

RSpec.describe "Requests", type: :request do
  fab!(:user) { Fabricate(:user, trust_level: 2) }
  fab!(:other) { Fabricate(:user, trust_level: 2) }
  fab!(:admin)

  before { enable_current_plugin }

  describe "answers in JSON" do
    it "says that there is no such thing" do
      get "/peer-learning/members/nobody_at_all.json"

      expect(response.status).to eq(404)
      expect(response.parsed_body).to include("errors" => [be_present], "error_type" => "not_found")
    end

    it "says that one must sign in" do
      put "/peer-learning/profile.json", params: { region: "NG" }

      expect(response.status).to eq(403)
      expect(response.parsed_body).to include(
        "errors" => [be_present],
        "error_type" => "not_logged_in",
      )
    end

    it "takes who is suspended for a visitor" do
      sign_in(user)
      user.update!(suspended_till: 1.year.from_now)

      put "/peer-learning/profile.json", params: { region: "NG" }

      expect(response.status).to eq(403)
      expect(response.parsed_body["error_type"]).to eq("not_logged_in")
    end

    it "says while the forum can only be read that nothing can be changed, to staff too" do
      [user, admin].each do |who|
        sign_in(who)
        Discourse.enable_readonly_mode
        put "/peer-learning/profile.json", params: { region: "NG" }

        expect(response.status).to eq(503)
        expect(response.parsed_body).to include(
          "errors" => [I18n.t("read_only_mode_enabled")],
          "error_type" => "read_only",
        )
        get "/peer-learning/skills.json"
        expect(response.status).to eq(200)
        Discourse.disable_readonly_mode
      end
    ensure
      Discourse.disable_readonly_mode
    end

    it "lets staff alone change something, where that is so" do
      statuses =
        [user, admin].map do |who|
          sign_in(who)
          Discourse.enable_readonly_mode(Discourse::STAFF_WRITES_ONLY_MODE_KEY)
          put "/peer-learning/profile.json", params: { region: "NG" }
          Discourse.disable_readonly_mode(Discourse::STAFF_WRITES_ONLY_MODE_KEY)
          response.status
        end

      expect(statuses).to eq([503, 200])
    ensure
      Discourse.disable_readonly_mode(Discourse::STAFF_WRITES_ONLY_MODE_KEY)
    end

    it "hides a plugin that is off" do
      SiteSetting.peer_learning_enabled = false

      get "/peer-learning/skills.json"

      expect(response.status).to eq(404)
    end

    it "keeps an admin's address from everybody else" do
      sign_in(user)

      post "/admin/plugins/discourse-peer-learning/imports.json", params: { csv: "" }

      expect(response.status).to eq(404)
    end

    it "asks whoever is too fast to wait" do
      RateLimiter.enable
      freeze_time

      statuses = 65.times.map { get("/peer-learning.json") }

      expect(statuses.first).to eq(200)
      expect(statuses.last).to eq(429)
      expect(response.headers["Retry-After"]).to match(/\A\d+\z/)
      expect(response.parsed_body).to include(
        "errors" => [be_present],
        "error_type" => "rate_limit",
      )
      expect(response.parsed_body["extras"]).to include("wait_seconds", "time_left")
    end
  end

  describe "gives a page of the browser's own the app" do
    it "whatever the action would answer" do
      get "/peer-learning", headers: { "Accept" => "text/html" }

      expect(response.status).to eq(200)
      expect(response.media_type).to eq("text/html")
    end

    it "in the reader's language and direction" do
      SiteSetting.allow_user_locale = true
      user.update!(locale: "ar")
      sign_in(user)

      get "/peer-learning", headers: { "Accept" => "text/html" }

      root = Nokogiri.HTML5(response.body).at("html")
      expect(root["lang"]).to eq("ar")
      expect(root["dir"] || root["class"]).to include("rtl")
    end

    it "in the language a visitor's browser asks for, where the site allows it" do
      SiteSetting.allow_user_locale = true
      SiteSetting.set_locale_from_accept_language_header = true

      get "/peer-learning", headers: { "Accept" => "text/html", "Accept-Language" => "ar,en;q=0.5" }

      expect(Nokogiri.HTML5(response.body).at("html")["lang"]).to eq("ar")
    end
  end

  describe "a member's profile" do
    it "carries who it is" do
      get "/u/#{other.username}.json"

      expect(response.parsed_body["user"]).to include(
        "id" => other.id,
        "username" => other.username,
        "name" => other.name,
        "avatar_template" => other.avatar_template,
      )
      expect(response.parsed_body["user"]).not_to have_key("user_option")
    end

    it "carries the options for its owner" do
      sign_in(user)

      get "/u/#{user.username}.json"

      expect(response.parsed_body["user"]).to include("can_edit" => true)
      expect(response.parsed_body["user"]["user_option"]).to include("hide_profile" => false)
    end

    it "says that it is hidden" do
      other.user_option.update!(hide_profile: true)
      sign_in(user)

      get "/u/#{other.username}.json"

      expect(response.parsed_body["user"]).to include("profile_hidden" => true)
      expect(response.parsed_body["user"]).not_to have_key("can_see_learning_profile")
    end

    it "has a card" do
      get "/u/#{other.username}/card.json"

      expect(response.parsed_body["user"]).to include("id" => other.id)
      expect(response.parsed_body["user"]).not_to have_key("can_see_learning_profile")
    end
  end

  describe "a member's notifications" do
    before do
      PeerLearning::Notices.tell(other, "skills_to_confirm", count: 1)
      sign_in(reader)
      get "/notifications.json", params: { username: other.username }
    end

    context "with an admin" do
      let(:reader) { admin }

      it "are there to be read" do
        kinds = response.parsed_body["notifications"].map { |line| line["data"]["kind"] }
        expect(kinds).to include("peer_learning.skills_to_confirm")
      end
    end

    context "with another member" do
      let(:reader) { user }

      it "are not" do
        expect(response.status).to eq(403)
      end
    end
  end
end
