# frozen_string_literal: true

RSpec.describe PeerLearning::Connections::Connection::Ask do
  describe described_class::Contract, type: :model do
    subject(:contract) do
      described_class.new(peer: "amina", skill_id: 1, language: "en", **more, options: nil).tap(
        &:validate
      )
    end

    let(:more) { {} }

    it { is_expected.to be_valid }
    it { is_expected.to validate_presence_of(:peer) }
    it { is_expected.to validate_presence_of(:skill_id) }

    {
      { goal: "x" * 1001 } => "What you want to learn can have at most 1000 characters.",
      { give_back: "x" * 1001 } => "What you can give back can have at most 1000 characters.",
      { language: "klingon" } => "Choose a language that both of you speak well enough to meet in.",
      { minutes: 47 } => "The length must be one of 30, 45, 60, 90, 120 minutes.",
      { starts: ["2026-12-01T18:00:00Z"] * 4 } => "At most 3 times can be suggested at first.",
      { starts: "2026-12-01" } => "At most 3 times can be suggested at first.",
      {
        starts: ["tomorrow"],
      } =>
        "A time was not understood: it must be a date, a time and a zone, like 2026-12-01T18:00:00Z.",
    }.each do |wrong, sentence|
      context "with #{wrong.keys.first} #{wrong.values.first.to_s.truncate(30)}" do
        let(:more) { wrong }

        it { expect(contract.errors.map(&:message)).to eq([sentence]) }
      end
    end
  end

  describe ".call" do
    subject(:result) { described_class.call(params:, **dependencies) }

    fab!(:skill, :learning_skill)
    fab!(:part_of_it) { Fabricate(:learning_skill, parent: skill) }
    fab!(:other_skill, :learning_skill)
    fab!(:asker) { Fabricate(:learning_member, wants: { skill => 0 }) }
    fab!(:peer) { Fabricate(:learning_member, offers: { skill => 3 }) }

    let(:now) { Time.utc(2026, 11, 24, 12) }
    let(:params) do
      {
        peer: peer.username,
        skill_id: skill.id,
        goal: " Lead a tour ",
        give_back: "",
        language: "en",
        minutes: "60",
        starts: %w[2026-12-01T18:00:00+01:00 2026-12-02T18:00:00Z],
      }
    end
    let(:dependencies) { { guardian: asker.guardian, now: } }
    let(:connection) { result[:connection] }

    def ask(**more)
      described_class.call(params: { **params, **more }, **dependencies)
    end

    it { is_expected.to run_successfully }

    it "keeps what was asked, with the asker's yes" do
      expect(connection).to have_attributes(
        state: "proposed",
        origin: "asked",
        asker:,
        skill:,
        goal: "Lead a tour",
        give_back: "",
        language: "en",
        minutes: 60,
        expires_at: now + 7.days,
      )
      expect(connection.members.map { |member| [member.user, member.answer] }).to eq(
        [[asker, "accepted"], [peer, "open"]],
      )
      expect(connection.teachings.sole).to have_attributes(teacher: peer, learner: asker, skill:)
    end

    it "proposes the times, which the asker has picked" do
      expect(connection.slots.map(&:starts_at)).to eq(
        [Time.utc(2026, 12, 1, 17), Time.utc(2026, 12, 2, 18)],
      )
      expect(connection.slots.flat_map(&:picks).map(&:user)).to eq([asker, asker])
    end

    it "announces it" do
      events = DiscourseEvent.track_events(:peer_learning_connection_changed) { result }

      expect(events.pluck(:params)).to eq([[connection, "proposed", asker]])
    end

    it "is the same question when it is asked again" do
      connection
      events =
        DiscourseEvent.track_events(:peer_learning_connection_changed) do
          expect(ask(goal: "Another")[:connection]).to eq(connection)
        end

      expect(events).to eq([])
      expect(connection.reload.goal).to eq("Lead a tour")
      expect(connection.slots.count).to eq(2)
    end

    it "can be asked anew once the first question has come to nothing" do
      connection.end_as("cancelled", by: asker, now:)

      expect(ask[:connection]).not_to eq(connection)
    end

    context "when only a part of the skill is shared" do
      before { PeerLearning::Skills::SkillTag.update_all(skill_id: part_of_it.id) }

      it { is_expected.to run_successfully }
    end

    context "when the skill was merged into another" do
      before { other_skill.update!(status: "retired", merged_into: skill) }

      it { expect(ask(skill_id: other_skill.id)[:connection].skill).to eq(skill) }
    end

    it "is for members who may speak" do
      visitor = described_class.call(params:, guardian: Guardian.new, now:)
      expect(visitor).to fail_a_policy(:can_ask)

      asker.update!(silenced_till: 1.year.from_now)
      expect(ask).to fail_a_policy(:can_ask)
    end

    it "cannot ask oneself, nor who does not exist" do
      expect(ask(peer: asker.username)).to fail_to_find_a_model(:peer)
      expect(ask(peer: "nobody")).to fail_to_find_a_model(:peer)
    end

    {
      "is shown to nobody" => ->(peer, _) do
        peer.learning_profile.update!(visibility: "nobody", consented_at: nil)
      end,
      "is suspended" => ->(peer, _) { peer.update!(suspended_till: 1.year.from_now) },
      "is ignored by the asker" => ->(peer, asker) do
        Fabricate(:ignored_user, user: asker, ignored_user: peer, expiring_at: 1.year.from_now)
      end,
      "ignores the asker" => ->(peer, asker) do
        Fabricate(:ignored_user, user: peer, ignored_user: asker, expiring_at: 1.year.from_now)
      end,
      "muted the asker" => ->(peer, asker) do
        Fabricate(:muted_user, user: peer, muted_user: asker)
      end,
    }.each do |state, bring_about|
      it "cannot ask who #{state}" do
        bring_about.call(peer, asker)

        expect(ask).to fail_to_find_a_model(:peer)
      end
    end

    it "is not for those who hide themselves" do
      asker.learning_profile.update!(visibility: "nobody", consented_at: nil)

      expect(ask).to fail_a_policy(:peer_sees_asker)
    end

    it "is about a skill that the peer shares" do
      expect(ask(skill_id: other_skill.id)).to fail_a_policy(:peer_shares_skill)
      expect(ask(skill_id: 0)).to fail_to_find_a_model(:skill)
    end

    it "is in a language that both speak" do
      Fabricate(:learning_language, user: asker, code: "fr")
      Fabricate(:learning_language, user: peer, code: "fr", proficiency: 1)

      expect(ask(language: "fr")).to fail_a_policy(:share_language)
    end

    it "is for times to come, and not too far away" do
      %w[2026-11-24T11:59:00Z 2027-02-01T00:00:00Z].each do |time|
        expect(ask(starts: [time])).to fail_a_policy(:times_to_come)
      end
    end

    it "cannot ask who pauses or has no room" do
      peer.learning_profile.update!(paused_until: now + 3.days)
      expect(ask).to fail_a_policy(:peer_has_room)
      peer.learning_profile.update!(paused_until: nil, capacity: 0)
      expect(ask).to fail_a_policy(:peer_has_room)
    end

    it "counts agreements as room taken" do
      taken = Fabricate(:learning_connection, teacher: peer, state: "accepted")
      taken.members.each { |member| member.update!(answer: "accepted") }
      expect(ask).to fail_a_policy(:peer_has_room)

      peer.learning_profile.update!(capacity: 2)
      expect(ask).to run_successfully
    end

    it "cannot ask who asks the same the other way round" do
      Fabricate(:learning_skill_tag, user: asker, skill:)
      Fabricate(:learning_connection, learner: peer, teacher: asker, skill:)

      expect(ask).to fail_a_policy(:not_connected)
    end

    it "asks a limited number at once" do
      SiteSetting.peer_learning_max_open_asks = 1
      open = Fabricate(:learning_connection, learner: asker)
      expect(ask).to fail_a_policy(:few_open_asks)

      open.end_as("declined", by: nil, now:)
      expect(ask).to run_successfully
    end
  end
end
