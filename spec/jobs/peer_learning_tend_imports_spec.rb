# frozen_string_literal: true

RSpec.describe Jobs::PeerLearningTendImports do
  fab!(:admin)

  let(:now) { Time.utc(2026, 11, 22, 10) }
  let(:import) { receive_directory("username\namina\n", by: admin) }

  before { import.start(:checking, now:) }

  it "takes up what was left lying" do
    freeze_time(now + 1.hour)

    expect_enqueued_with(job: Jobs::PeerLearningImportDirectory, args: { import_id: import.id }) do
      described_class.new.execute({})
    end
  end

  it "leaves alone what is being worked on" do
    freeze_time(now + 1.minute)

    expect_not_enqueued_with(job: Jobs::PeerLearningImportDirectory) do
      described_class.new.execute({})
    end
  end

  it "throws away what is old" do
    freeze_time(now + 8.days)

    described_class.new.execute({})

    expect(PeerLearning::Skills::Directory::Import.count).to eq(0)
    expect(PeerLearning::Skills::Directory::ImportPart.count).to eq(0)
  end
end
