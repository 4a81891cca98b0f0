# frozen_string_literal: true

RSpec.describe PeerLearning::Notices do
  fab!(:user)

  let!(:asked) { described_class.tell(user, "skills_to_confirm", count: 3) }
  let!(:hidden) { described_class.tell(user, "skills_hidden", count: 1) }
  let!(:of_others) { described_class.tell(Fabricate(:user), "skills_hidden", count: 1) }
  let!(:of_another_plugin) do
    Notification.create!(
      user:,
      notification_type: Notification.types[:custom],
      data: { message: "solved" }.to_json,
    )
  end

  it "tells what it is about, and leaves the words to the page" do
    expect(asked.data_hash).to eq(
      "kind" => "peer_learning.skills_to_confirm",
      "message" => "peer_learning.notices.skills_to_confirm",
      "title" => "peer_learning.title",
      "count" => 3,
    )
  end

  it "takes back lines of some kinds, or all of its own" do
    described_class.take_back(user, "skills_to_confirm")
    expect(Notification.all).to contain_exactly(hidden, of_others, of_another_plugin)

    described_class.take_back(user)
    expect(Notification.all).to contain_exactly(of_others, of_another_plugin)
  end

  it "takes back lines about one thing" do
    described_class.take_back(user, "skills_to_confirm", count: 2)
    expect(Notification.all).to include(asked)

    described_class.take_back(user, "skills_to_confirm", count: 3)
    expect(Notification.all).not_to include(asked)
  end

  describe "mail" do
    fab!(:asker) { Fabricate(:user, username: "amina") }
    fab!(:connection) do
      skill = Fabricate(:learning_skill, names: { "en" => "Guided tours", "ar" => "جولات" })
      Fabricate(:learning_connection, learner: asker, teacher: user, skill:, goal: "Lead\none")
    end

    let(:mails) { ActionMailer::Base.deliveries }

    before do
      enable_current_plugin
      user.user_option.update!(timezone: "Africa/Lagos")
      Jobs.run_immediately!
    end

    def tell(**facts)
      described_class.tell(
        user,
        "connection_asked",
        mail: true,
        connection_id: connection.id,
        display_username: "amina",
        skill: "Guided tours",
        **facts,
      )
    end

    def text
      mails.last.text_part.body.to_s
    end

    it "says it all: who, what and when on the reader's clock" do
      PeerLearning::Connections::Slot.propose([Time.utc(2026, 11, 29, 23, 30)], connection:)
      tell

      expect(mails.map(&:to)).to eq([[user.email]])
      expect(mails.last.subject).to end_with("amina asks: could you share Guided tours?")
      expect(text).to include(
        "would like to learn from you: **Guided tours**",
        "> Lead\n> one",
        "on the clock of Africa/Lagos:\n- Monday, 2026-11-30, 00:30",
        "#{Discourse.base_url}/peer-learning/connections/#{connection.id}",
      )
    end

    it "is in the reader's language" do
      SiteSetting.allow_user_locale = true
      user.update!(locale: "ar")
      tell(skill: "جولات")

      expect(mails.last.subject).to include("سؤال من amina: هل يمكنك مشاركة جولات؟")
      expect(text).to include("الموضوع:")
    end

    it "leads to who else fits" do
      described_class.tell(
        user,
        "connection_declined_next",
        mail: true,
        connection_id: connection.id,
        want: "tours",
        display_username: "amina",
        skill: "Guided tours",
      )

      expect(text).to include("#{Discourse.base_url}/peer-learning/peers?want=tours")
    end

    it "says why a round brought nobody, and leads on" do
      described_class.tell(user, "round_nobody", mail: true, why: "time", month: "2026-12-01")

      expect(text).to include(
        I18n.t("peer_learning.rounds.told.time"),
        "#{Discourse.base_url}/peer-learning/peers",
      )
    end

    it "says until when a round can be left, and leads to where" do
      described_class.tell(user, "round_open", mail: true, until: "2026-12-11")

      expect(mails.last.subject).to include("2026-12-11")
      expect(text).to include("#{Discourse.base_url}/u/#{user.username_lower}/learning")
    end

    it "is not sent to those who want none" do
      user.user_option.update!(email_level: UserOption.email_level_types[:never])
      tell

      expect(mails).to be_empty
    end

    it "is not sent to those who are here, unless they want it always" do
      user.update!(last_seen_at: 1.minute.ago)
      tell
      expect(mails).to be_empty

      user.user_option.update!(email_level: UserOption.email_level_types[:always])
      tell
      expect(mails.size).to eq(1)
    end

    it "is not sent of what was read, nor to the suspended" do
      Jobs.run_later!
      job = { type: "peer_learning_notice", user_id: user.id, notification_id: tell.id }
      Notification.update_all(read: true)
      Jobs::UserEmail.new.execute(job)
      Notification.update_all(read: false)
      user.update!(suspended_till: 1.year.from_now, suspended_at: Time.zone.now)
      Jobs::UserEmail.new.execute(job)
      expect(mails).to be_empty

      user.update!(suspended_till: nil)
      Jobs::UserEmail.new.execute(job)
      expect(mails.size).to eq(1)
    end
  end

  it "has words for a mail of every kind, in every language of ours" do
    kinds = I18n.t("peer_learning.mails", locale: :en).keys - [:details]

    expect(kinds).to include(:connection_asked)
    expect(kinds.to_set).to eq(
      (I18n.t("peer_learning.mails", locale: :ar).keys - [:details]).to_set,
    )
  end
end
