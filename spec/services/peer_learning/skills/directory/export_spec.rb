# frozen_string_literal: true

RSpec.describe PeerLearning::Skills::Directory::Export do
  subject(:result) { described_class.call(guardian: reader.guardian) }

  fab!(:reader, :admin)

  it { is_expected.to run_successfully }

  it "writes down who took the directory out" do
    result

    expect(UserHistory.last).to have_attributes(
      acting_user_id: reader.id,
      custom_type: "peer_learning_directory_export",
    )
  end

  context "when somebody who is no admin tries" do
    fab!(:reader, :moderator)

    it { is_expected.to fail_a_policy(:can_export_learning_directory) }

    it "writes nothing down" do
      expect { result }.not_to change { UserHistory.count }
    end
  end
end
