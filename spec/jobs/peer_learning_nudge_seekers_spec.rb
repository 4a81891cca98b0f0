# frozen_string_literal: true

RSpec.describe Jobs::PeerLearningNudgeSeekers do
  fab!(:skill, :learning_skill)
  fab!(:sharer) { Fabricate(:learning_member, offers: { skill => 3 }) }
  fab!(:members) { Array.new(2) { Fabricate(:learning_member, wants: { skill => 0 }) } }

  before { SiteSetting.peer_learning_enabled = true }

  def run
    described_class.new.execute({})
  end

  def told
    Notification.where(user: [*members, sharer]).order(:id).map(&:user)
  end

  it "tells everybody who wants something that somebody shares, once" do
    2.times { run }

    expect(told).to match_array(members)
  end

  it "takes a bounded number of members a run" do
    stub_const(described_class, "BATCH_SIZE", 1) do
      run
      expect(told).to eq(members.first(1))
      run
      expect(told).to eq(members)
    end
  end

  it "does nothing while the plugin is disabled" do
    SiteSetting.peer_learning_enabled = false
    run

    expect(told).to eq([])
  end
end
