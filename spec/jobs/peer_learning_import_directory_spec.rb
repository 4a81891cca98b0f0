# frozen_string_literal: true

RSpec.describe Jobs::PeerLearningImportDirectory do
  fab!(:admin)

  let(:import) { receive_directory("username\namina\nbela\nciro\n", by: admin) }
  let(:advance) { PeerLearning::Skills::Directory::Import::Advance }

  before { import.start(:checking, now: Time.zone.now) }

  it "works off an import" do
    described_class.new.execute(import_id: import.id)

    expect(import.reload).to be_checked
    expect(import.rows.count).to eq(3)
  end

  it "goes on in another job when its turn is over" do
    stub_const(advance, :BATCH, 1) do
      stub_const(described_class, :TURN, 0.seconds) do
        expect_enqueued_with(job: described_class, args: { import_id: import.id }) do
          described_class.new.execute({ import_id: import.id }.with_indifferent_access)
        end
      end
    end

    expect(import.reload).to have_attributes(status: "checking", rows_done: 1)
  end

  it "has nothing to do for one that was cancelled or is gone" do
    import.finish(:cancelled, now: Time.zone.now)

    expect { described_class.new.execute(import_id: import.id) }.not_to change {
      import.reload.rows.count
    }
    expect { described_class.new.execute(import_id: -1) }.not_to raise_error
  end

  it "fails aloud, so that it is tried again" do
    allow(PeerLearning::Skills::Directory::Plan).to receive(:draw_up).and_raise("deadlock")

    expect { described_class.new.execute(import_id: import.id) }.to raise_error("deadlock")
  end
end
