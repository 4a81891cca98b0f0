# frozen_string_literal: true

RSpec.describe PeerLearning::Connections::Connection::AskBoth do
  describe described_class::Contract, type: :model do
    it { is_expected.to validate_presence_of(:sharer) }
    it { is_expected.to validate_presence_of(:interpreter) }
    it { is_expected.to validate_presence_of(:skill_id) }
  end

  describe ".call" do
    subject(:result) { ask }

    fab!(:skill, :learning_skill)
    fab!(:asker) { Fabricate(:learning_member, wants: { skill => 0 }, languages: { "ha" => 5 }) }
    fab!(:sharer) { Fabricate(:learning_member, offers: { skill => 3 }, languages: { "ar" => 5 }) }
    fab!(:interpreter) do
      Fabricate(:learning_member, interprets: true, languages: { "ar" => 4, "ha" => 4 })
    end

    # A Tuesday; all of them are free on Mondays from midnight on.
    let(:now) { Time.utc(2026, 11, 24, 12) }
    let(:connection) { result[:connection] }

    def ask(**more)
      params = { sharer: sharer.username, interpreter: interpreter.username, skill_id: skill.id }
      described_class.call(params: { **params, **more }, guardian: asker.guardian, now:)
    end

    it { is_expected.to run_successfully }

    it "asks both, with the asker's yes, and the times that suit all three" do
      expect(connection).to have_attributes(
        state: "proposed",
        origin: "bridge",
        asker:,
        skill:,
        goal: nil,
        language: "ha",
        minutes: 90,
        expires_at: now + 7.days,
      )
      expect(
        connection.members.map { |member| [member.user, member.answer, member.interprets] },
      ).to eq([[asker, "accepted", false], [sharer, "open", false], [interpreter, "open", true]])
      expect(connection.teachings.sole).to have_attributes(teacher: sharer, learner: asker, skill:)
      expect(connection.slots.map(&:starts_at)).to eq(
        [Time.utc(2026, 11, 30), Time.utc(2026, 12, 7)],
      )
      expect(connection.slots.flat_map(&:picks).map(&:user)).to eq([asker, asker])
    end

    it "is the same question when it is asked again" do
      connection
      events =
        DiscourseEvent.track_events(:peer_learning_connection_changed) do
          expect(ask[:connection]).to eq(connection)
        end

      expect(events).to eq([])
      expect(connection.slots.count).to eq(2)
    end

    it "is agreed on when both said yes, and over when either says no" do
      accept = PeerLearning::Connections::Connection::Accept
      [sharer, interpreter].each do |user|
        expect(connection.reload).to be_proposed
        accept.call(params: { connection_id: connection.id }, guardian: user.guardian, now:)
      end
      expect(connection.reload).to be_accepted

      [sharer, interpreter].each do |user|
        connection.end_as("cancelled", by: asker, now:)
        other = ask[:connection]
        PeerLearning::Connections::Connection::Decline.call(
          params: {
            connection_id: other.id,
          },
          guardian: user.guardian,
          now:,
        )
        expect(other.reload).to be_declined
        other.destroy!
      end
    end

    it "does not wait for who asked them again" do
      PeerLearning::Connections::Connection::Decline.call(
        params: {
          connection_id: connection.id,
        },
        guardian: interpreter.guardian,
        now:,
      )

      expect(ask).to fail_a_policy(:bridge_stands)
    end

    {
      "nobody interprets" => -> { interpreter.learning_profile.update!(interprets: false) },
      "the skill is shared no more" => -> { PeerLearning::Skills::SkillTag.offer.delete_all },
      "the skill is wanted no more" => -> { PeerLearning::Skills::SkillTag.want.delete_all },
      "one of them has no room" => -> { sharer.learning_profile.update!(capacity: 0) },
      "one of them pauses" => -> do
        interpreter.learning_profile.update!(paused_until: Date.new(2027, 1, 1))
      end,
      "they are not free at the same hours any more" => -> do
        interpreter.learning_profile.update!(availability: [[300, 308]])
      end,
      "the two do not want to meet" => -> do
        Fabricate(:muted_user, user: interpreter, muted_user: sharer)
      end,
      "the asker has come to speak the other's language" => -> do
        Fabricate(:learning_language, user: asker, code: "ar")
      end,
    }.each do |state, bring_about|
      it "asks nobody where #{state}" do
        instance_exec(&bring_about)
        expect(ask).to fail_a_policy(:bridge_stands)
        expect(PeerLearning::Connections::Connection.count).to eq(0)
      end
    end

    it "asks each in their own part" do
      expect(ask(sharer: interpreter.username, interpreter: sharer.username)).to fail_a_policy(
        :bridge_stands,
      )
      expect(ask(interpreter: sharer.username)).to fail_to_find_a_model(:peers)
    end

    it "cannot ask who is not shown to the asker, nor who does not exist" do
      expect(ask(sharer: "nobody")).to fail_to_find_a_model(:peers)
      expect(ask(sharer: asker.username)).to fail_to_find_a_model(:peers)
      Fabricate(:ignored_user, user: interpreter, ignored_user: asker)
      expect(ask).to fail_to_find_a_model(:peers)
    end

    it "is for members who may speak, and show themselves" do
      visitor =
        described_class.call(
          params: {
            sharer: sharer.username,
            interpreter: interpreter.username,
            skill_id: skill.id,
          },
          guardian: Guardian.new,
          now:,
        )
      expect(visitor).to fail_a_policy(:can_ask)
      asker.learning_profile.update!(visibility: "nobody", consented_at: nil)
      expect(ask).to fail_a_policy(:peers_see_asker)
    end

    it "asks nobody of what is in hand, nor a limited number at once" do
      SiteSetting.peer_learning_max_open_asks = 1
      open = Fabricate(:learning_connection, learner: asker)
      expect(ask).to fail_a_policy(:few_open_asks)
      open.destroy!

      Fabricate(:learning_connection, learner: sharer, teacher: asker, skill:)
      expect(ask).to fail_a_policy(:not_connected)
    end
  end
end
