# frozen_string_literal: true

RSpec.describe PeerLearning::Peers::Ways do
  fab!(:category)
  fab!(:author) { Fabricate(:user, refresh_auto_groups: true) }
  fab!(:silenced) { Fabricate(:user, refresh_auto_groups: true, silenced_till: 1.year.from_now) }

  def ways(user = author)
    described_class.open_to(user.guardian)
  end

  # Whether there are clinics to go to is for the forum to say: it may have a calendar plugin, or none.
  it "has what the forum has, and topics for those who may write some" do
    expect(ways).to include("resource", "help-request")
    expect(ways(silenced)).to include("resource")
    expect(ways(silenced)).not_to include("help-request")
  end

  it "asks nobody to write on a forum that can only be read" do
    Discourse.enable_readonly_mode

    expect(ways).to include("resource")
    expect(ways).not_to include("help-request")
  ensure
    Discourse.disable_readonly_mode
  end

  context "without a calendar plugin" do
    before { PeerLearning::EventsPlugin::MODELS.each { |name| hide_const(name) } }

    it "has no clinic" do
      expect(ways).to eq(%w[resource help-request])
    end
  end

  context "with a calendar plugin" do
    before { allow(PeerLearning::EventsPlugin).to receive(:state).and_return("ok") }

    it "has clinics" do
      expect(ways).to include("clinic")
    end
  end
end
