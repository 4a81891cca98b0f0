# frozen_string_literal: true

RSpec.describe PeerLearning::Connections::Connection do
  fab!(:learner, :user)
  fab!(:teacher, :user)
  fab!(:skill, :learning_skill)

  let(:now) { Time.utc(2026, 11, 24, 12) }

  def propose(**more)
    described_class.propose(
      origin: "asked",
      asker: learner,
      skill:,
      language: "en",
      member_ids: [learner.id, teacher.id],
      teachings: [{ teacher:, learner:, skill: }],
      expires_at: now + 7.days,
      now:,
      **more,
    )
  end

  it "begins with the yes of who asks, and everybody else's answer open" do
    connection = propose

    expect(connection).to have_attributes(state: "proposed", minutes: 90)
    expect(connection.members.map { |member| [member.user, member.answer] }).to eq(
      [[learner, "accepted"], [teacher, "open"]],
    )
    expect(connection.teachings.sole).to have_attributes(teacher:, learner:, skill:)
    expect(connection.trace.sole).to have_attributes(change: "proposed", actor: learner)
  end

  it "announces what was recorded, and that once" do
    connection = propose
    events =
      DiscourseEvent.track_events(:peer_learning_connection_changed) do
        2.times { connection.announce }
      end

    expect(events.pluck(:params)).to eq([[connection, "proposed", learner]])
  end
end
