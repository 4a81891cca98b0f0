# frozen_string_literal: true

RSpec.describe PeerLearning::Skills::Directory::Import::Apply do
  subject(:result) { described_class.call(params:, guardian: reader.guardian, now:) }

  fab!(:reader, :admin)

  let(:now) { Time.utc(2026, 11, 22, 10) }
  let(:import) { check_directory("username\namina\n", by: reader, at: now) }
  let(:params) { { import_id: import.id } }

  it { is_expected.to run_successfully }

  it "leaves the work to a job, and writes down who began it" do
    expect_enqueued_with(job: Jobs::PeerLearningImportDirectory, args: { import_id: import.id }) do
      result
    end

    expect(import.reload).to be_applying
    expect(UserHistory.last).to have_attributes(
      acting_user_id: reader.id,
      custom_type: "peer_learning_directory_import",
      details: "import: #{import.id}\nfile: directory.csv",
    )
  end

  it "is begun once" do
    result
    expect { described_class.call(params:, guardian: reader.guardian, now:) }.not_to change {
      UserHistory.count
    }
    work_off(import.reload, at: now)
    described_class.call(params:, guardian: reader.guardian, now:)

    expect(import.reload).to be_applied
  end

  it "proposes new skills once, also when it is told so again" do
    Fabricate(:user, username: "amina")
    import = check_directory("username,skills_to_share\namina,juggling\n", by: reader, at: now)

    2.times do
      described_class.call(params: { import_id: import.id }, guardian: reader.guardian, now:)
    end

    expect(PeerLearning::Skills::Skill.proposed.map(&:name)).to eq(["juggling"])
  end

  context "when the file was not looked at" do
    let(:import) { receive_directory("username\namina\n", by: reader) }

    it { is_expected.to fail_a_policy(:looked_at) }
  end

  context "when it was cancelled" do
    before { import.finish(:cancelled, now:) }

    it { is_expected.to fail_a_policy(:looked_at) }
  end

  context "when somebody who is no admin tries" do
    fab!(:reader, :moderator)

    it { is_expected.to fail_a_policy(:can_import_learning_directory) }
  end
end
