# frozen_string_literal: true

RSpec.describe SiteSettings::Definition do
  def define(entry) = described_class.new("x", entry, category: "y", plugin: nil)

  it "reads the type off the default" do
    expect(define(true).type).to eq(:bool)
    expect(define(3).type).to eq(:integer)
    expect(define("text").type).to eq(:string)
    expect(define("default" => "a", "choices" => %w[a b]).type).to eq(:enum)
  end

  it "holds what the type can hold" do
    number = define("default" => 3, "min" => 1, "max" => 5)

    expect(number.cast("4")).to eq(4)
    expect { number.cast("9") }.to raise_error(Discourse::InvalidParameters, /between 1 and 5/)
    expect { number.cast("four") }.to raise_error(Discourse::InvalidParameters)
    expect { define("default" => "a", "choices" => %w[a]).cast("b") }.to raise_error(
      Discourse::InvalidParameters,
    )
    expect([true, "true", "t", false, "f", nil].map { |value| define(true).cast(value) }).to eq(
      [true, true, true, false, false, false],
    )
  end

  it "keeps a list's mandatory values, and reads groups as ids" do
    groups = define("default" => "11", "type" => "group_list", "mandatory_values" => "1|2")

    expect(groups.cast("2|13")).to eq("1|2|13")
    expect(groups.items("1|2|13")).to eq([1, 2, 13])
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
