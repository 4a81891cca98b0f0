# frozen_string_literal: true

RSpec.describe Jobs::PeerLearningTendLearningSpaces do
  subject(:tend) { described_class.new.execute({}) }

  let(:addresses) { %w[https://one.example/feed https://two.example/events.ics] }
  let(:space) { PeerLearning::Clinics::LearningSpace }
  let(:reading) { Jobs::PeerLearningReadLearningSpace }

  before do
    enable_current_plugin
    SiteSetting.peer_learning_learning_spaces = addresses.join("|")
    reading.clear
  end

  def read_ids
    reading.jobs.map { |job| job["args"].first["learning_space_id"] }
  end

  it "has each that an admin named read, and forgets what is named no more" do
    freeze_time
    gone = space.create!(address: "https://gone.example/feed")
    tend

    expect(space.pluck(:address)).to match_array(addresses)
    expect(read_ids).to match_array(space.ids)
    expect(space).not_to exist(gone.id)
  end

  it "reads one again after a while, and sooner if that failed" do
    freeze_time
    tend
    reading.clear
    one, two = space.order(:address).to_a
    one.update!(tried_at: 2.hours.ago)
    two.update!(tried_at: 2.hours.ago, failure: "unreachable")
    described_class.new.execute({})
    expect(read_ids).to eq([two.id])

    reading.clear
    one.update!(tried_at: 6.hours.ago)
    two.update!(tried_at: 30.minutes.ago)
    described_class.new.execute({})
    expect(read_ids).to eq([one.id])
  end

  it "does nothing while the plugin is off" do
    SiteSetting.peer_learning_enabled = false
    tend

    expect(space.count).to eq(0)
  end

  it "does so at once when an admin changes the list" do
    expect_enqueued_with(job: described_class) do
      SiteSetting.peer_learning_learning_spaces = addresses.first
    end
  end

  it "takes addresses of safe connections alone, and not too many" do
    many = Array.new(21) { |number| "https://elsewhere.example/#{number}" }.join("|")
    [
      "http://one.example/feed",
      "https://one.example|javascript:alert(1)",
      "feed",
      many,
    ].each do |value|
      expect { SiteSetting.peer_learning_learning_spaces = value }.to raise_error(
        Discourse::InvalidParameters,
        /https:/,
      )
    end
  end
end
