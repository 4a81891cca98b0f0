# frozen_string_literal: true

RSpec.describe PeerLearning::Skills::Directory::Import::AddPart do
  subject(:result) { described_class.call(params:, guardian: reader.guardian) }

  fab!(:reader, :admin)

  let(:import) do
    PeerLearning::Skills::Directory::Import.create!(
      user: reader,
      filename: "a.csv",
      bytes: 6,
      worked_at: Time.zone.now,
    )
  end
  let(:params) { { import_id: import.id, position: 0, content: "abc" } }

  it { is_expected.to run_successfully }

  it "takes the same part twice for one" do
    result
    described_class.call(params: params.merge(content: "xyz"), guardian: reader.guardian)
    described_class.call(params: params.merge(position: 1), guardian: reader.guardian)

    expect(import.parts.order(:position).pluck(:content)).to eq(%w[xyz abc])
  end

  it "has a size" do
    ["", nil, "x" * (1.megabyte + 1)].each do |content|
      result = described_class.call(params: params.merge(content:), guardian: reader.guardian)
      expect(result).to fail_a_contract
    end
  end

  context "when more comes than was announced" do
    before { import.parts.create!(position: 1, content: "abcd") }

    it { is_expected.to fail_a_policy(:has_room_for_part) }
  end

  context "when the file is complete" do
    before { import.start(:checking, now: Time.zone.now) }

    it { is_expected.to fail_a_policy(:still_receiving) }
  end

  context "when another admin began it" do
    before { import.update!(user: Fabricate(:admin)) }

    it { is_expected.to fail_to_find_a_model(:import) }
  end

  context "when somebody who is no admin tries" do
    fab!(:reader, :moderator)

    it { is_expected.to fail_a_policy(:can_import_learning_directory) }
  end
end
