# frozen_string_literal: true

RSpec.describe PeerLearning::Help::TellAmbassadors do
  fab!(:skill, :learning_skill)
  fab!(:category, :help_category)
  fab!(:asker) { Fabricate(:learning_member, region: "NG") }
  fab!(:ambassador) { Fabricate(:user, username: "amina") }

  let(:now) { Time.utc(2031, 12, 1, 12) }
  let(:mails) { ActionMailer::Base.deliveries }

  before do
    enable_current_plugin
    freeze_time now
    Jobs.run_immediately!
  end

  # One that nobody could be told of.
  def ask(by: asker, skills: [skill])
    request = Fabricate(:help_request, asker: by, skills:, category:, asked_at: now)
    PeerLearning::Help::Request::Route.call(params: { request_id: request.id }, now:)
    request.reload
  end

  def tell(request)
    described_class.call(params: { request_id: request.id }, now:)
  end

  # As one of those whom it reached.
  def act(verb, request, by:)
    verb.call!(params: { source: "help", source_id: request.id }, guardian: by.guardian, now:)
  end

  def lines(user = ambassador)
    Notification
      .where(user:)
      .order(:id)
      .map(&:data_hash)
      .select { |facts| facts[:kind] == "peer_learning.ambassador_help_waits" }
  end

  def counts(user = ambassador)
    lines(user).map { |facts| facts[:count] }
  end

  describe "of one who serves" do
    let!(:term) { Fabricate(:ambassador_term, user: ambassador) }

    it "is one line that counts, and one mail until it is read" do
      expect(3.times.map { ask.reach }).to eq(["ambassadors"] * 3)
      expect(counts).to eq([3])
      expect(mails.map(&:to)).to eq([[ambassador.email]])
      expect(mails.sole.text_part.body.to_s).to include(
        "#{Discourse.base_url}/peer-learning/ambassadors",
      )

      Notification.where(user: ambassador).update_all(read: true)
      ask
      expect(counts).to eq([4])
      expect(mails.size).to eq(2)
    end

    it "is the same line, however often it is told" do
      request = ask
      expect { 2.times { tell(request) } }.not_to change { [lines, mails.size] }
    end

    it "counts nothing that a colleague looks after, and goes when that is all" do
      request = ask
      colleague = Fabricate(:ambassador_term).user
      act(PeerLearning::Ambassadors::Item::Take, request, by: colleague)
      other = ask
      expect(counts).to eq([1])

      PeerLearning::Help::Request::End.call!(
        params: {
          request_id: other.id,
          ending: "solved",
        },
        guardian: asker.guardian,
        now:,
      )
      tell(request)
      expect(counts).to eq([])
    end

    it "counts what begins anew after they said that it is done" do
      request = ask
      act(PeerLearning::Ambassadors::Item::Take, request, by: ambassador)
      act(PeerLearning::Ambassadors::Item::Finish, request, by: ambassador)
      tell(request)
      expect(counts).to eq([])

      request.ask_on(now:)
      PeerLearning::Help::Request::Route.call(params: { request_id: request.id }, now:)
      expect(counts).to eq([1])
    end

    it "is of what their region or their skills are about, where they named some" do
      term.update!(regions: %w[GH NG])
      ask
      expect(counts).to eq([1])

      term.update!(regions: %w[GH])
      expect(ask.reach).to eq("working_group")
      term.be_about([skill.id])
      ask
      expect(counts).to eq([3])
    end

    it "is nobody's by their region where the author shows it to nobody" do
      asker.learning_profile.update!(visibility: "nobody", consented_at: nil)
      term.update!(regions: %w[NG])
      expect(ask.reach).to eq("working_group")

      expect(ask(skills: []).reach).to eq("ambassadors")
    end
  end

  describe "where no ambassador is to be told" do
    let!(:term) { Fabricate(:ambassador_term, user: ambassador) }

    after do
      expect(ask.reach).to eq("working_group")
      expect(lines).to eq([])
      expect(mails).to be_empty
    end

    it "passes by who speaks another language" do
      term.update!(languages: %w[fr ha])
    end

    it "passes by who serves no more, and who does not yet" do
      term.update!(state: "ended")
      Fabricate(:ambassador_term, state: "confirmed")
    end

    it "passes by who ignores the author" do
      Fabricate(:ignored_user, user: ambassador, ignored_user: asker, expiring_at: now + 1.year)
    end

    it "passes by whom the author mutes" do
      Fabricate(:muted_user, user: asker, muted_user: ambassador)
    end

    it "passes by who cannot see the category" do
      category.set_permissions(Fabricate(:group) => :full)
      category.save!
    end

    it "passes by who is silenced, and who is suspended" do
      ambassador.update!(silenced_till: now + 1.year)
      Fabricate(:ambassador_term).user.update!(suspended_till: now + 1.year)
    end

    it "passes by the author themselves" do
      term.update!(user: asker)
    end
  end
end
