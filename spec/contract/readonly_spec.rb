# frozen_string_literal: true

RSpec.describe Discourse do
  after { described_class.disable_readonly_mode }

  it "says whether the forum can only be read" do
    expect(described_class.readonly_mode?).to eq(false)

    described_class.enable_readonly_mode

    expect(described_class.readonly_mode?).to eq(true)
  end
end
