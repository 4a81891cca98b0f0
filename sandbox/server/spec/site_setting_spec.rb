# frozen_string_literal: true

class OnlyShortSettings
  def initialize(_options)
  end

  def valid_value?(value) = value.length < 3
  def error_message = "too long"
end

RSpec.describe SiteSettings::Definition do
  def define(entry) = described_class.new("x", entry)

  it "reads the type off the default" do
    expect(define(true).type).to eq(:bool)
    expect(define("text").type).to eq(:string)
    expect(define(30).type).to eq(:integer)
  end

  it "holds what the type can hold" do
    chosen = define("default" => "a", "type" => "enum", "choices" => %w[a b])

    expect(chosen.cast("b")).to eq("b")
    expect { chosen.cast("c") }.to raise_error(Discourse::InvalidParameters)
    expect([true, "true", "t"].map { |value| define(true).cast(value) }).to all(eq(true))
    expect([false, "false", "f", nil].map { |value| define(true).cast(value) }).to all(eq(false))
  end

  it "holds what its validator lets through" do
    validated = define("default" => "", "type" => "list", "validator" => "OnlyShortSettings")

    expect(validated.cast("ab")).to eq("ab")
    expect { validated.cast("abc") }.to raise_error(Discourse::InvalidParameters, /too long/)
  end

  it "refuses what it cannot hold" do
    expect { define("default" => "1", "regex" => "V") }.to raise_error(/regex/)
    expect { define("default" => "1", "type" => "tag_list") }.to raise_error(/tag_list/)
    expect { define(3.5) }.to raise_error(/Float/)
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
