# frozen_string_literal: true

RSpec.describe "Locales" do
  it "count in Arabic's six forms" do
    forms =
      [0, 1, 2, 3, 10, 11, 100].map { |count| I18n.t("rate_limiter.hours", count:, locale: :ar) }

    expect(forms).to eq(
      ["0 ساعة", "ساعة واحدة", "ساعتين", "3 ساعات", "10 ساعات", "11 ساعة", "100 ساعة"],
    )
  end

  it "take the best of the browser's languages" do
    expect(HttpLanguageParser.parse("fr-CA,ar;q=0.8,en;q=0.5")).to eq("ar")
    expect(HttpLanguageParser.parse("fr")).to eq("en")
    expect(HttpLanguageParser.parse(nil)).to eq("en")
  end

  it "follow a link, where the site allows it" do
    request = ActionDispatch::Request.new(Rack::MockRequest.env_for("/?tl=ar"))

    expect(Discourse.anonymous_locale(request)).to eq("en")

    SiteSetting.set_locale_from_param = true

    expect(Discourse.anonymous_locale(request)).to eq("ar")
  end
end
