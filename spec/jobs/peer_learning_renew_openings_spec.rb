# frozen_string_literal: true

RSpec.describe Jobs::PeerLearningRenewOpenings do
  fab!(:member) do
    Fabricate(
      :learning_member,
      offers: {
        Fabricate(:learning_skill) => 3,
      },
      time_zone: "Europe/Paris",
      availability: [[400, 408]],
    )
  end

  def first_start
    PeerLearning::Peers::Opening.where(user_id: member.id).pick(:starts).index("1")
  end

  def run_at(time)
    freeze_time(time)
    described_class.new.execute({})
  end

  it "follows the clocks, and changes nothing when run again" do
    enable_current_plugin

    run_at(Time.utc(2027, 3, 10))
    expect(first_start).to eq(396)

    2.times { run_at(Time.utc(2027, 3, 24)) }
    expect(first_start).to eq(392)
    expect(PeerLearning::Peers::Opening.where(user_id: member.id).count).to eq(1)
  end

  it "rests while the plugin is disabled" do
    expect { run_at(Time.utc(2027, 3, 24)) }.not_to change { first_start }
  end
end
