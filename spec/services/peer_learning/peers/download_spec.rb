# frozen_string_literal: true

RSpec.describe PeerLearning::Peers::Download do
  subject(:result) { described_class.call(params:, guardian: reader.guardian) }

  fab!(:group)
  fab!(:reader) { Fabricate(:user, groups: [group]) }
  fab!(:skill) { Fabricate(:learning_skill, slug: "querying") }

  let(:params) { { skills: "querying", region: "NG" } }

  before { SiteSetting.peer_learning_working_group_groups = group.id }

  it { is_expected.to run_successfully }

  it "writes down who took out what" do
    result

    expect(UserHistory.last).to have_attributes(
      acting_user_id: reader.id,
      custom_type: "peer_learning_directory_download",
      details: "skills: querying\nregion: NG",
    )
  end

  it "is for admins too" do
    expect(described_class.call(params:, guardian: Fabricate(:admin).guardian)).to run_successfully
  end

  context "when somebody else tries" do
    fab!(:reader, :user)

    it { is_expected.to fail_a_policy(:can_download_learning_directory) }

    it "writes nothing down" do
      expect { result }.not_to change { UserHistory.count }
    end
  end

  context "when a skill is not known" do
    let(:params) { { skills: "juggling" } }

    it { is_expected.to fail_a_policy(:known_skills) }
  end
end
