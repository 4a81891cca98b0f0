# frozen_string_literal: true

RSpec.describe PeerLearning::Skills::Directory::Columns do
  it "knows a column however it is written" do
    ["username", "USERNAME ", "\u200FUserName", "اسم المستخدم"].each do |heading|
      expect(described_class.resolve(heading)).to eq("username")
    end
    ["Time zone", "time-zone", "TIME_ZONE", "المنطقة الزمنية"].each do |heading|
      expect(described_class.resolve(heading)).to eq("time_zone")
    end
  end

  it "keeps the name of others" do
    expect(described_class.resolve("Shoe size")).to eq("shoe_size")
    expect(described_class).not_to be_known("shoe_size")
  end

  it "has a word for each in every language of the plugin, none of them twice" do
    %i[en ar].each do |locale|
      words = I18n.t("peer_learning.import.columns", locale:)

      expect(words.keys.map(&:to_s)).to match_array([*described_class::NAMES, "reason"])
      words.each { |column, word| expect(described_class.resolve(word)).to eq(column.to_s) }
    end
  end
end
