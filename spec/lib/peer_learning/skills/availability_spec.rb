# frozen_string_literal: true

RSpec.describe PeerLearning::Skills::Availability do
  describe ".normalize" do
    it "sorts, and merges what overlaps or touches" do
      expect(described_class.normalize([[20, 30], [0, 8], [8, 12], [25, 26]])).to eq(
        [[0, 12], [20, 30]],
      )
    end

    it "continues at the week's beginning what runs past its end" do
      expect(described_class.normalize([[668, 680], [2, 10]])).to eq([[0, 10], [668, 672]])
    end

    it "keeps a whole week whole" do
      expect(described_class.normalize([[100, 772]])).to eq([[0, 672]])
    end

    it "leaves what is normal as it is" do
      expect(described_class.normalize([[0, 4], [600, 672]])).to eq([[0, 4], [600, 672]])
      expect(described_class.normalize([])).to eq([])
    end
  end

  describe ".starts" do
    def starts(ranges)
      described_class.starts(ranges, 6).enum_for(:scan, "1").map { Regexp.last_match.begin(0) }
    end

    it "has the quarter-hours from which there is time enough" do
      expect(starts([[10, 15], [20, 26], [30, 38]])).to eq([20, 30, 31, 32])
      expect(starts([])).to eq([])
    end

    it "joins the week's end to its beginning" do
      expect(starts([[0, 3], [669, 672]])).to eq([669])
      expect(starts([[0, 672]])).to eq((0..671).to_a)
    end
  end

  describe ".shift" do
    it "goes around the week in both directions" do
      expect(described_class.shift([[0, 4]], -2)).to eq([[670, 672], [0, 2]])
      expect(described_class.shift([[668, 672]], 2)).to eq([[670, 672], [0, 2]])
    end
  end
end
