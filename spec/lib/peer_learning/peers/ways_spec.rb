# frozen_string_literal: true

RSpec.describe PeerLearning::Peers::Ways do
  fab!(:category)
  fab!(:author) { Fabricate(:user, refresh_auto_groups: true) }
  fab!(:silenced) { Fabricate(:user, refresh_auto_groups: true, silenced_till: 1.year.from_now) }

  def ways(user = author)
    described_class.open_to(user.guardian)
  end

  it "has what the forum has, and topics for those who may write some" do
    expect(ways).to eq(%w[resource help-request clinic])
    expect(ways(silenced)).to eq(%w[resource clinic])
  end

  it "asks nobody to write on a forum that can only be read" do
    Discourse.enable_readonly_mode

    expect(ways).to eq(%w[resource clinic])
  ensure
    Discourse.disable_readonly_mode
  end
end
