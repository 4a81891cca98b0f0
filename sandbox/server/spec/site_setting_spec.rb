# frozen_string_literal: true

RSpec.describe SiteSettings::Definition do
  def define(entry) = described_class.new("x", entry)

  it "reads the type off the default" do
    expect(define(true).type).to eq(:bool)
    expect(define("text").type).to eq(:string)
  end

  it "holds what the type can hold" do
    chosen = define("default" => "a", "type" => "enum", "choices" => %w[a b])

    expect(chosen.cast("b")).to eq("b")
    expect { chosen.cast("c") }.to raise_error(Discourse::InvalidParameters)
    expect([true, "true", "t"].map { |value| define(true).cast(value) }).to all(eq(true))
    expect([false, "false", "f", nil].map { |value| define(true).cast(value) }).to all(eq(false))
  end

  it "refuses what it cannot hold" do
    expect { define("default" => "1", "validator" => "V") }.to raise_error(/validator/)
    expect { define("default" => "1", "type" => "tag_list") }.to raise_error(/tag_list/)
    expect { define(3) }.to raise_error(/Integer/)
  end
end

RSpec.describe SiteSetting do
  it "keeps what was set for the next process" do
    SiteSetting.title = "Another"
    SiteSetting.refresh!

    expect(SiteSetting.title).to eq("Another")
  end

  it "sends the browser only what is meant for it" do
    expect(SiteSetting.client_settings).to include(title: "Discourse")
    expect(SiteSetting.client_settings).not_to include(:hide_new_user_profiles)
  end
end
