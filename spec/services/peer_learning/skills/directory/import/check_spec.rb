# frozen_string_literal: true

RSpec.describe PeerLearning::Skills::Directory::Import::Check do
  subject(:result) { described_class.call(params:, guardian: reader.guardian, now:) }

  fab!(:reader, :admin)

  let(:now) { Time.utc(2026, 11, 22, 10) }
  let(:import) { receive_directory("username\namina\n", by: reader) }
  let(:params) { { import_id: import.id } }

  it { is_expected.to run_successfully }

  it "leaves the work to a job" do
    expect_enqueued_with(job: Jobs::PeerLearningImportDirectory, args: { import_id: import.id }) do
      result
    end
    expect(import.reload).to be_checking
  end

  it "is begun once" do
    work_off(import.reload, at: now) if result
    described_class.call(params:, guardian: reader.guardian, now:)

    expect(import.reload).to be_checked
    expect(import.rows.count).to eq(1)
  end

  context "when a part is missing" do
    before { import.update!(bytes: 100) }

    it { is_expected.to fail_a_policy(:whole) }
  end

  context "when there is no such import" do
    let(:params) { { import_id: -1 } }

    it { is_expected.to fail_to_find_a_model(:import) }
  end

  context "when somebody who is no admin tries" do
    fab!(:reader, :moderator)

    it { is_expected.to fail_a_policy(:can_import_learning_directory) }
  end
end
