# frozen_string_literal: true

RSpec.describe PeerLearning::Languages do
  it "knows languages by their canonical codes, with or without subtags" do
    %w[en ar ha yo arz szl pt-br zh-hant sr-latn].each do |code|
      expect(described_class.known?(code)).to eq(true), code
    end
  end

  it "does not know what is no language" do
    ["xx", "EN", "english", "en_GB", "en-", "e", "", "eng", nil, 5, "en-#{"x" * 40}"].each do |code|
      expect(described_class.known?(code)).to eq(false), code.inspect
    end
  end

  it "knows every language that the pages offer" do
    file =
      Dir[PeerLearning::Engine.root.join("assets/javascripts/discourse/lib/skills/codes.*s")].first
    offered = File.read(file)[/LANGUAGE_CODES = \((.*?)\)/m, 1].scan(/\b[a-z]{2,3}\b/)

    expect(offered.size).to be > 180
    expect(offered.reject { |code| described_class.known?(code) }).to be_empty
  end
end
