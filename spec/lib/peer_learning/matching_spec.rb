# frozen_string_literal: true

RSpec.describe PeerLearning::Matching do
  let(:instance) do
    {
      rules: PeerLearning::RULES,
      skills: [{ id: "querying" }],
      seeker: member(1, wants: [{ skill: "querying", level: 0, priority: 2 }]),
      candidates: [member(2, offers: [{ skill: "querying", level: 3 }])],
      want: "querying",
      limit: 5,
    }
  end

  def member(id, offers: [], wants: [])
    { id:, languages: { en: 4 }, free: [[0, 8]], offers:, wants:, capacity: 1 }
  end

  describe ".rank" do
    it "ranks with the bundled engine" do
      result = described_class.rank(instance)

      expect(result["ranked"]).to contain_exactly(
        a_hash_including("id" => 2, "overlapMinutes" => 120, "start" => 0),
      )
    end

    it "tells what is wrong with an instance" do
      instance[:candidates] << member(2)

      expect { described_class.rank(instance) }.to raise_error(
        PeerLearning::Script::Refused,
        /\Acandidates\[1\]\.id: /,
      )
    end
  end
end
