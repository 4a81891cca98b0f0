# frozen_string_literal: true

RSpec.describe PeerLearning::Clinics::LearningSpace::Read do
  fab!(:space) do
    PeerLearning::Clinics::LearningSpace.create!(address: "https://elsewhere.example/feed")
  end

  let(:now) { Time.utc(2026, 10, 1, 12) }

  def feed(*titles)
    items = titles.map { |title| "<item><title>#{title}</title><guid>#{title}</guid></item>" }
    "<rss version='2.0'><channel><title>Maps</title>#{items.join}</channel></rss>"
  end

  def read(body: "", status: 200)
    stub_request(:get, space.address).to_return(body:, status:)
    described_class.call(params: { learning_space_id: space.id }, now:)
  end

  def titles
    space.entries.order(:title).pluck(:title)
  end

  it "keeps what is said there, and nothing twice" do
    2.times { expect(read(body: feed("One", "Two"))).to run_successfully }

    expect(titles).to eq(%w[One Two])
    expect(space.reload).to have_attributes(name: "Maps", tried_at: now, failure: nil)
  end

  it "lets go of what is not said any more, and knows the rest again" do
    read(body: feed("One", "Two"))
    kept = space.entries.find_by(title: "Two").id
    read(body: feed("Two", "Three"))

    expect(titles).to eq(%w[Three Two])
    expect(space.entries.find_by(title: "Two").id).to eq(kept)
  end

  it "says why it could not be read, and keeps what it knew" do
    read(body: feed("One"))
    read(status: 500)
    expect(space.reload.failure).to eq("unreachable")
    read(body: "<html></html>")
    expect(space.reload.failure).to eq("unreadable")
    read(body: "a" * (PeerLearning::RemoteText::MAX_BYTES + 1))
    expect(space.reload.failure).to eq("too_large")
    expect(titles).to eq(%w[One])

    read(body: feed)
    expect(space.reload.failure).to eq(nil)
    expect(titles).to eq([])
  end

  it "keeps nothing of one that was taken off the list meanwhile" do
    stub_request(:get, space.address).to_return do
      PeerLearning::Clinics::LearningSpace.find(space.id).destroy!
      { body: feed("One") }
    end

    expect {
      described_class.call(params: { learning_space_id: space.id }, now:)
    }.not_to raise_error
    expect(PeerLearning::Clinics::SpaceEntry.count).to eq(0)
  end
end
