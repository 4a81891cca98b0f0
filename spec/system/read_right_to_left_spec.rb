# frozen_string_literal: true

RSpec.describe "Read from right to left" do
  fab!(:reader) { Fabricate(:user, locale: "ar") }

  before do
    enable_current_plugin
    SiteSetting.allow_user_locale = true
    sign_in(reader)
  end

  it "shows every page of the plugin in Arabic" do
    %W[/peer-learning /peer-learning/peers /u/#{reader.username}/learning].each do |path|
      visit path
      expect(page).to have_css("html[lang='ar'].rtl, html[lang='ar'][dir='rtl']")
      expect(page).to have_css("h1, h2", text: /\p{Arabic}/)
      expect(page).to have_no_content(/\[(ar|en)\.[a-z_.]+\]/)
    end
  end
end
