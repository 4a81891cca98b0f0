# frozen_string_literal: true

RSpec.describe Discourse do
  after do
    described_class.disable_readonly_mode
    described_class.disable_readonly_mode(described_class::STAFF_WRITES_ONLY_MODE_KEY)
  end

  it "says whether the forum can only be read" do
    expect(described_class.readonly_mode?).to eq(false)

    described_class.enable_readonly_mode

    expect(described_class.readonly_mode?).to eq(true)
  end

  it "keeps apart what only staff may still write" do
    described_class.enable_readonly_mode(described_class::STAFF_WRITES_ONLY_MODE_KEY)

    expect(described_class.readonly_mode?).to eq(false)
    expect(described_class.staff_writes_only_mode?).to eq(true)
  end
end
