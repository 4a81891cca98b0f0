# frozen_string_literal: true

RSpec.describe PeerLearning::Skills::Directory::Import::Cancel do
  subject(:result) { described_class.call(params:, guardian: reader.guardian, now:) }

  fab!(:reader, :admin)

  let(:now) { Time.utc(2026, 11, 22, 10) }
  let(:import) { check_directory("username\namina\n", by: reader, at: now) }
  let(:params) { { import_id: import.id } }

  it { is_expected.to run_successfully }

  it "stops an import, and throws the file away" do
    result

    expect(import.reload).to be_cancelled
    expect(import.parts).to be_empty
  end

  it "comes too late for one that is done" do
    apply_directory(import, by: reader, at: now)

    result

    expect(import.reload).to be_applied
  end

  context "when somebody who is no admin tries" do
    fab!(:reader, :moderator)

    it { is_expected.to fail_a_policy(:can_import_learning_directory) }
  end
end
