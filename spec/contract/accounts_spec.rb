# frozen_string_literal: true

RSpec.describe "What core does with accounts" do
  fab!(:user)
  fab!(:admin)

  it "tells of a merger while both accounts stand, then takes one away" do
    source = Fabricate(:user)
    stood = nil
    events =
      DiscourseEvent.track_events(:merging_users) do
        handler = ->(from, into) { stood = User.where(id: [from.id, into.id]).count }
        DiscourseEvent.on(:merging_users, &handler)
        UserMerger.new(source, user).merge!
      ensure
        DiscourseEvent.off(:merging_users, &handler)
      end

    expect(events.map { |event| event[:params].map(&:id) }).to eq([[source.id, user.id]])
    expect(stood).to eq(2)
    expect(User.exists?(source.id)).to eq(false)
  end

  it "tells of an account that was made anonymous" do
    username = user.username
    events =
      DiscourseEvent.track_events(:user_anonymized) { UserAnonymizer.make_anonymous(user, admin) }

    expect(events.map { |event| event[:params].first[:user] }).to eq([user])
    expect(user.reload.username).not_to eq(username)
  end

  it "destroys accounts for staff" do
    UserDestroyer.new(admin).destroy(user)

    expect(User.exists?(user.id)).to eq(false)
  end

  it "finds what goes into a member's archive by name" do
    job = Jobs::ExportUserArchive.new
    job.archive_for_user = user

    expect(job.archive_for_user).to eq(user)
    expect(Jobs::ExportUserArchive::COMPONENTS).to be_an(Array)
    expect(Jobs::ExportUserArchive::COMPONENTS).not_to be_frozen
  end
end
