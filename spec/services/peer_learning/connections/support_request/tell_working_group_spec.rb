# frozen_string_literal: true

RSpec.describe PeerLearning::Connections::SupportRequest::TellWorkingGroup do
  fab!(:group)
  fab!(:keeper, :user)
  fab!(:other_keeper, :user)
  fab!(:connection, :learning_connection)
  fab!(:other, :learning_connection)

  let(:now) { Time.zone.now }
  let(:learner) { connection.members.first.user }

  before do
    enable_current_plugin
    SiteSetting.peer_learning_working_group_groups = group.id.to_s
    [keeper, other_keeper].each { |user| group.add(user) }
  end

  def request(of = connection, kind: "interpreter", user: of.members.first.user)
    of.support_requests.create!(user:, kind:)
  end

  def tell
    described_class.call(now:)
  end

  def mails
    Jobs::UserEmail.jobs.map { |job| job["args"].first["user_id"] }
  end

  def lines(user)
    Notification.where(user:).map { |notice| notice.data_hash.values_at(:kind, :count) }
  end

  it "tells each of them, once" do
    made = request
    2.times { tell }

    [keeper, other_keeper].each do |user|
      expect(lines(user)).to eq([["peer_learning.support_needed", 1]])
    end
    expect(mails).to contain_exactly(keeper.id, other_keeper.id)
    expect(made.reload.told_at).to eq_time(now)
    expect(lines(learner)).to be_empty
  end

  it "counts in one line, and mails once, until that is read" do
    request
    tell
    request(kind: "connectivity")
    request(other)
    tell
    expect(lines(keeper)).to eq([["peer_learning.support_needed", 3]])
    expect(mails.count(keeper.id)).to eq(1)

    Notification.where(user: keeper).update_all(read: true)
    tell
    expect(Notification.where(user: keeper).sole).to be_read

    request(other, kind: "connectivity")
    tell
    expect(lines(keeper)).to eq([["peer_learning.support_needed", 4]])
    expect(Notification.where(user: keeper).sole).not_to be_read
    expect(mails.count(keeper.id)).to eq(2)
    expect(mails.count(other_keeper.id)).to eq(1)
  end

  it "tells nobody of what they asked for themselves" do
    group.add(learner)
    request
    tell
    expect(lines(learner)).to be_empty

    request(other)
    tell
    expect(lines(learner)).to eq([["peer_learning.support_needed", 1]])
  end

  it "leaves them alone once somebody looks after it, and tells anew when they do no longer" do
    made = request
    tell
    made.update!(state: "taken", handler: keeper)
    tell
    expect(lines(other_keeper)).to be_empty

    made.reload.update!(state: "open", handler: nil, told_at: nil)
    tell
    expect(lines(other_keeper)).to eq([["peer_learning.support_needed", 1]])
  end

  it "speaks of nothing that is needed no more" do
    request
    connection.update!(state: "cancelled")
    tell

    expect(lines(keeper)).to be_empty
  end

  it "is mailed in the reader's language, with the way there" do
    SiteSetting.allow_user_locale = true
    keeper.update!(locale: "ar")
    Jobs.run_immediately!
    request
    tell
    mail = ActionMailer::Base.deliveries.find { |each| each.to == [keeper.email] }

    expect(mail.subject).to end_with("أعضاء يحتاجون إلى عون ليلتقوا")
    expect(mail.text_part.body.to_s).to include(
      "#{Discourse.base_url}/peer-learning/support-requests",
    )
  end
end
