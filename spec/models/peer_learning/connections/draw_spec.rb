# frozen_string_literal: true

RSpec.describe PeerLearning::Connections::Draw do
  fab!(:round, :learning_round)

  def place(number, members)
    { "place" => number, "kind" => "round", "members" => members, "extra" => [] }
  end

  let!(:draw) do
    round.draws.create!(
      rules: PeerLearning::RULES,
      places: [place(1, [11, 12, 13]), place(2, [13, 14]), place(3, [15, 16])],
      pins: [place(3, [15, 16]), place(2, [13, 14])],
      exclusions: [[11], [12, 15], [14, 16]],
      left_out: [{ "id" => 17, "reason" => "time" }, { "id" => 112, "reason" => "room" }],
    )
  end

  it "forgets somebody, and says of those who were to meet them that they have nobody now" do
    described_class.forget(12)

    expect(draw.reload).to have_attributes(
      places: [place(2, [13, 14]), place(3, [15, 16])],
      exclusions: [[11], [14, 16]],
      left_out: [
        { "id" => 11, "reason" => "partner-left" },
        { "id" => 17, "reason" => "time" },
        { "id" => 112, "reason" => "room" },
      ],
    )
    described_class.forget(13)
    described_class.forget(17)
    expect(draw.reload.pins).to eq([place(3, [15, 16])])
    expect(draw.left_out.pluck("id")).to eq([11, 14, 112])
  end

  it "leaves draws alone that do not know them" do
    expect { described_class.forget(1) }.not_to(change { draw.reload.attributes })
  end
end
