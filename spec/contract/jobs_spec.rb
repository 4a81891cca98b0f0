# frozen_string_literal: true

RSpec.describe Jobs do
  let(:done) { [] }
  let(:job) do
    done = self.done
    Class.new(Jobs::Base) { define_method(:execute) { |args| done << args } }
  end

  before { Jobs.const_set(:PeerLearningContract, job) }
  after { Jobs.__send__(:remove_const, :PeerLearningContract) }

  it "keeps what is enqueued for later" do
    expect_enqueued_with(job: :peer_learning_contract, args: { id: 1 }) do
      described_class.enqueue(:peer_learning_contract, id: 1, by: "x")
    end
    expect_not_enqueued_with(job: :peer_learning_contract) {}
    expect(done).to be_empty
  end

  it "does it at once when told to, one after the other" do
    done = self.done
    job.define_method(:execute) do |args|
      Jobs.enqueue(:peer_learning_contract, id: args[:id] - 1) if args[:id] > 0
      done << args["id"]
    end
    described_class.run_immediately!

    described_class.enqueue(job, id: 2)

    expect(done).to eq([2, 1, 0])
  ensure
    described_class.run_later!
  end

  it "knows how often a job is scheduled" do
    scheduled = Class.new(Jobs::Scheduled) { every 10.minutes }

    expect(scheduled.every).to eq(10.minutes)
  end

  describe "while the forum can only be read" do
    before { Discourse.enable_readonly_mode }
    after { Discourse.disable_readonly_mode }

    it "lets what is scheduled wait" do
      times = []
      Jobs.const_set(
        :PeerLearningScheduledContract,
        Class.new(Jobs::Scheduled) do
          every 10.minutes
          define_method(:execute) { |_args| times << 1 }
        end,
      )
      perform = -> { Jobs::PeerLearningScheduledContract.new.perform({}) }
      perform.call
      expect(times).to be_empty

      Discourse.disable_readonly_mode
      perform.call
      expect(times).to eq([1])
    ensure
      Jobs.__send__(:remove_const, :PeerLearningScheduledContract)
    end

    it "does what is enqueued" do
      described_class.run_immediately!
      described_class.enqueue(job, id: 1)

      expect(done.size).to eq(1)
    ensure
      described_class.run_later!
    end
  end
end
