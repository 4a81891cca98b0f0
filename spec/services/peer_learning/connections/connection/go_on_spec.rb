# frozen_string_literal: true

RSpec.describe PeerLearning::Connections::Connection::GoOn do
  fab!(:asker, :learning_member)
  fab!(:peer, :learning_member)

  let(:now) { Time.utc(2026, 11, 24, 12) }
  let!(:connection) do
    made = Fabricate(:learning_connection, learner: asker, teacher: peer)
    made.member(peer).update!(answer: "accepted")
    made.move_on(by: peer, now:)
    made
  end

  before { PeerLearning::Connections::Connection::OpenRoom.call(params:) }

  def params
    { connection_id: connection.id }
  end

  def write(user, at:)
    topic_id = connection.reload.topic_id
    post = PostCreator.create!(user, topic_id:, raw: "When are you free?", skip_validations: true)
    post.update_columns(created_at: at)
    post
  end

  def go_on(at: now + 8.days)
    described_class.call(params:, now: at)
  end

  def changes
    connection.trace.reload.map(&:change)
  end

  it "waits anew from what a member wrote last in the room" do
    write(peer, at: now + 3.days)
    write(asker, at: now + 5.days)
    expect(go_on).to run_successfully

    expect(connection.reload).to have_attributes(
      waits_since: now + 5.days,
      expires_at: now + 19.days,
    )
    expect(go_on).to fail_to_find_a_model(:connection)
    expect(changes).to eq(["agreed"])
  end

  it "says that it goes on where members were told of the end" do
    PeerLearning::Connections::Connection::SayLastWord.call(params:, now: now + 11.days)
    write(peer, at: now + 12.days)
    go_on(at: now + 12.days)

    expect(changes).to eq(%w[agreed last_word went_on])
    expect(connection.reload.reminded_at).to be_nil
  end

  it "is not ended while its members talk, though nothing was noted of it yet" do
    PeerLearning::Connections::Connection::SayLastWord.call(params:, now: now + 11.days)
    write(peer, at: now + 13.days)
    expired = PeerLearning::Connections::Connection::Expire.call(params:, now: now + 14.days)

    expect(expired).to fail_to_find_a_model(:connection)
  end

  it "does not count what others write, what was deleted, or core's own lines" do
    write(Fabricate(:admin), at: now + 3.days)
    write(Discourse.system_user, at: now + 3.days)
    write(peer, at: now + 3.days).update_columns(post_type: Post.types[:small_action])
    write(peer, at: now + 3.days).update_columns(deleted_at: now + 4.days)

    expect(go_on).to fail_to_find_a_model(:connection)
  end

  it "is for what has no time yet" do
    write(peer, at: now + 3.days)
    connection.update!(state: "scheduled", starts_at: now + 9.days)

    expect(go_on).to fail_to_find_a_model(:connection)
  end
end
