# frozen_string_literal: true

RSpec.describe PeerLearning::Skills::Directory::Import::Begin do
  describe described_class::Contract, type: :model do
    subject(:contract) { described_class.new(filename: "a.csv", bytes: 1, options: nil) }

    it "says what cannot be taken" do
      expect(contract).to be_valid
      [
        [0, "There is nothing in the file."],
        [64.megabytes + 1, "The file is larger than 64 megabytes: split it."],
      ].each do |bytes, sentence|
        contract.bytes = bytes
        contract.validate
        expect(contract.errors[:bytes]).to eq([sentence])
      end
    end
  end

  describe ".call" do
    subject(:result) { described_class.call(params:, guardian: reader.guardian, now:) }

    fab!(:reader, :admin)

    let(:now) { Time.utc(2026, 11, 22, 10) }
    let(:params) { { filename: "  members.csv ", bytes: 120 } }

    it { is_expected.to run_successfully }

    it "announces the file" do
      expect(result[:import]).to have_attributes(
        user: reader,
        filename: "members.csv",
        bytes: 120,
        status: "receiving",
      )
    end

    context "when somebody who is no admin tries" do
      fab!(:reader, :moderator)

      it { is_expected.to fail_a_policy(:can_import_learning_directory) }
    end

    context "when there is nothing in the file" do
      let(:now) { Time.utc(2026, 11, 22, 10) }
      let(:params) { { filename: "members.csv", bytes: 0 } }

      it { is_expected.to fail_a_contract }
    end
  end
end
