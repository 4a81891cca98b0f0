# frozen_string_literal: true

# Who is told of each change, and what of. Once, and by which words, is in tell_spec.rb and notices_spec.rb.
RSpec.describe PeerLearning::Connections::News do
  fab!(:skill) { Fabricate(:learning_skill, names: { "en" => "Guided tours" }) }
  fab!(:asker) { Fabricate(:learning_member, wants: { skill => 0 }) }
  fab!(:peer, :learning_member)
  fab!(:silent, :user)
  fab!(:gone, :user)
  fab!(:connection) do
    Fabricate(:learning_connection, learner: asker, teacher: peer, skill:).tap do |made|
      made.member(peer).update!(answer: "accepted")
      made.members.create!(user: silent, answer: "open")
      made.members.create!(user: gone, answer: "declined")
    end
  end

  let(:now) { Time.zone.now }
  let(:notices) { Notification.where(notification_type: Notification.types[:custom]).order(:id) }

  before do
    enable_current_plugin
    SiteSetting.enable_names = false
  end

  def spread(change, by: nil, at: now)
    line = connection.trace.create!(change:, actor: by, created_at: at)
    connection.reload
    described_class.new(line.reload, now:).spread
  end

  def told
    notices.map { |notice| [notice.user, notice.data_hash[:kind].delete_prefix("peer_learning.")] }
  end

  def kinds_for(user)
    notices.where(user:).map { _1.data_hash[:kind].delete_prefix("peer_learning.connection_") }
  end

  # By a change that the peer makes: who of the asker, the peer, and who has not answered hears of it.
  {
    "proposed" => [[], [], ["asked"]],
    "reminded" => [[], [], ["reminder"]],
    "agreed" => [["agreed"], [], ["agreed"]],
    "left" => [["left"], [], ["left"]],
    "declined" => [["declined"], [], []],
    "cancelled" => [["cancelled"], [], ["cancelled"]],
    "times_proposed" => [["times_proposed"], [], []],
    "scheduled" => [["scheduled"], [], []],
    "summarised" => [["summarised"], [], []],
    "expired" => [["expired"], ["expired"], []],
    "not_met" => [["not_met"], ["not_met"], []],
    "day_before" => [["day_before"], ["day_before"], []],
    "hour_before" => [["hour_before"], ["hour_before"], []],
    "asked_whether_met" => [["asked_whether_met"], ["asked_whether_met"], []],
    "published" => [["published"], ["published"], []],
    "unpublished" => [[], [], []],
    "accepted" => [[], [], []],
    "met" => [[], [], []],
    "video_link" => [[], [], []],
    "publishing_allowed" => [[], [], []],
  }.each do |change, kinds|
    it "is told of what is #{change} to those whom it concerns" do
      spread(change, by: peer)

      expect([asker, peer, silent].map { |user| kinds_for(user) }).to eq(kinds)
      expect(kinds_for(gone)).to be_empty
    end
  end

  it "names who did it, the skill and the connection" do
    spread("cancelled", by: peer)

    expect(notices.first.data_hash).to include(
      connection_id: connection.id,
      display_username: peer.username,
      skill: "Guided tours",
    )
  end

  it "names nobody who is gone" do
    spread("cancelled")
    connection.members.where.not(user: asker).delete_all
    Notification.delete_all
    spread("cancelled")

    expect(notices.sole.data_hash[:display_username]).to eq(
      I18n.t("peer_learning.mails.details.somebody"),
    )
  end

  it "asks whether they met only those who have not said so" do
    connection.member(asker).update!(met: true)
    spread("asked_whether_met")

    expect(told).to eq([[peer, "connection_asked_whether_met"]])
  end

  it "tells of a summary taken down those who had let others read it" do
    connection.member(asker).update!(may_publish: true)
    connection.member(peer).update!(may_publish: false)
    spread("unpublished")

    expect(told).to eq([[asker, "connection_unpublished"]])
  end

  it "is of the time alone where one press said yes and settled it" do
    connection.trace.create!(change: "agreed", actor: peer, created_at: now)
    connection.trace.create!(change: "scheduled", actor: peer, created_at: now)
    connection.reload
    connection.trace.each { |change| described_class.new(change, now:).spread }

    expect(kinds_for(asker)).to eq(["scheduled"])
  end

  it "is of both where the time was found later" do
    spread("agreed", by: peer, at: now - 1.hour)
    spread("scheduled", by: peer)

    expect(kinds_for(asker)).to eq(%w[agreed scheduled])
  end

  it "takes back the question of those who answered, and leaves it with who has not" do
    connection.members.where(user: [peer, silent]).update_all(answer: 0)
    spread("proposed", by: asker)
    connection.member(peer).update!(answer: "accepted")
    spread("accepted", by: peer)

    expect(told).to eq([[silent, "connection_asked"]])
    connection.update!(state: "expired")
    spread("expired")
    expect(kinds_for(silent)).to be_empty
  end

  it "takes back what newer times, or the meeting, stand for" do
    spread("times_proposed", by: peer)
    spread("times_proposed", by: peer)
    expect(kinds_for(asker)).to eq(["times_proposed"])

    connection.update!(state: "scheduled")
    spread("scheduled", by: peer)
    expect(kinds_for(asker)).to eq(["scheduled"])
  end

  it "leads a learner in vain to who else fits, and nobody else" do
    Fabricate(:learning_member, offers: { skill => 2 })
    spread("not_met")

    expect(told).to contain_exactly(
      [asker, "connection_not_met_next"],
      [peer, "connection_not_met"],
    )
    expect(notices.find_by(user: asker).data_hash[:want]).to eq(skill.slug)
  end

  it "is mailed unless the room opens with it or it can wait" do
    Jobs.run_later!
    connection.update!(state: "accepted", waits_since: now, expires_at: now + 3.days)
    connection.members.create!(
      user: Fabricate(:user),
      answer: "open",
      brought_by: peer,
      created_at: now,
    )
    described_class::KINDS.each_key do |change|
      connection.members.update_all(may_publish: true, met: nil)
      Jobs::UserEmail.jobs.clear
      spread(change, by: asker, at: now)
      mailed = described_class::UNMAILED.exclude?(change)
      expect([change, Jobs::UserEmail.jobs.any?]).to eq([change, mailed])
    end
  end
end
