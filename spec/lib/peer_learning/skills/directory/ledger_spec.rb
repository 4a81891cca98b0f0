# frozen_string_literal: true

RSpec.describe PeerLearning::Skills::Directory::Ledger do
  fab!(:user) { Fabricate(:user, username: "amina") }

  let(:now) { Time.utc(2026, 11, 22, 10) }
  let(:vocabulary) { PeerLearning::Skills::Directory::Vocabulary.new.tap(&:refresh) }
  let(:profile) { PeerLearning::Skills::Profile.find_by(user:) }

  def plans(**cells)
    row =
      PeerLearning::Skills::Directory::Table::Row.new(
        line: 2,
        cells: {
          "username" => "amina",
          **cells.stringify_keys,
        },
      )
    PeerLearning::Skills::Directory::Plan.draw_up([row], vocabulary:)
  end

  it "leaves the choice to who began a profile meanwhile" do
    ledger = described_class.new(plans(country: "NG", consent: "everyone"), now:)
    PeerLearning::Skills::Profile.start(user.id)

    ledger.carry_out

    expect(profile).to have_attributes(region: "NG", visibility: "nobody", consented_at: nil)
  end

  it "leaves the time zone to who chose one meanwhile" do
    ledger = described_class.new(plans(time_zone: "Africa/Lagos"), now:)
    user.user_option.update!(timezone: "Asia/Kathmandu")

    ledger.carry_out

    expect(user.user_option.reload.timezone).to eq("Asia/Kathmandu")
  end

  it "does nothing for a row that is refused" do
    described_class.new(plans(country: "Atlantis"), now:).carry_out

    expect(profile).to eq(nil)
  end
end
