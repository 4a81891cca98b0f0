# frozen_string_literal: true

RSpec.describe PeerLearning::Connections::Connection::Decline do
  describe described_class::Contract, type: :model do
    it "knows its reasons, and needs none" do
      expect(described_class.new(connection_id: 1, options: nil)).to be_valid
      expect(described_class.new(connection_id: 1, reason: "no_time", options: nil)).to be_valid
      expect(described_class.new(connection_id: 1, reason: "dislike", options: nil)).to be_invalid
      expect(described_class.new(connection_id: 1, note: "x" * 501, options: nil)).to be_invalid
    end
  end

  describe ".call" do
    fab!(:asker, :learning_member)
    fab!(:peer, :learning_member)
    fab!(:connection) { Fabricate(:learning_connection, learner: asker, teacher: peer) }

    let(:now) { Time.utc(2026, 11, 24, 12) }

    def decline(user, **params)
      described_class.call(
        params: {
          connection_id: connection.id,
          **params,
        },
        guardian: user.guardian,
        now:,
      )
    end

    def changes
      connection.trace.reload.map { |change| [change.change, change.actor] }
    end

    it "ends what two were to do, and keeps why" do
      expect(decline(peer, reason: "no_time", note: " Exams ")).to run_successfully

      expect(connection.reload).to have_attributes(state: "declined", ended_at: now)
      expect(connection.member(peer)).to have_attributes(
        answer: "declined",
        decline_reason: "no_time",
        decline_note: "Exams",
        answered_at: now,
      )
      expect(changes).to eq([["declined", peer]])
    end

    it "counts once, as it was said first" do
      decline(peer, reason: "no_time")
      expect(decline(peer, reason: "other")).to run_successfully

      expect(connection.reload.member(peer).decline_reason).to eq("no_time")
      expect(changes.size).to eq(1)
    end

    it "is no way out of a yes" do
      expect(decline(asker)).to fail_a_policy(:in_time)
    end

    it "comes too late once it is over" do
      connection.update!(state: "expired")

      expect(decline(peer)).to fail_a_policy(:in_time)
    end

    it "is for members alone" do
      expect(decline(Fabricate(:admin))).to fail_to_find_a_model(:member)
    end

    context "with three" do
      fab!(:third, :learning_member)

      before { connection.members.create!(user: third) }

      def teach(teacher, learner)
        connection.teachings.create!(teacher:, learner:, skill: connection.skill)
      end

      it "lets the others go on who still have something to learn and to teach" do
        teach(peer, third)
        decline(third)

        expect(connection.reload.state).to eq("proposed")
        expect(connection.taking_part.map(&:user)).to eq([asker, peer])
        expect(connection.teachings.map(&:learner)).to eq([asker])
        expect(changes).to eq([["left", third]])
      end

      it "is an agreement if all the others have said yes" do
        teach(peer, third)
        connection.member(peer).update!(answer: "accepted")
        decline(third)

        expect(connection.reload.state).to eq("accepted")
        expect(changes).to eq([["left", third], ["agreed", third]])
      end

      it "ends it where somebody would have no part any more" do
        teach(peer, third)
        decline(peer)

        expect(connection.reload.state).to eq("declined")
        expect(connection.teachings.size).to eq(2)
      end

      it "ends it where nobody would understand each other without them" do
        connection.members.find_by(user: third).update!(interprets: true)
        decline(third)

        expect(connection.reload.state).to eq("declined")
      end

      it "ends it where nobody but the interpreter would be left beside one" do
        connection.members.find_by(user: third).update!(interprets: true)
        decline(peer)

        expect(connection.reload.state).to eq("declined")
      end

      it "shows who left no more of it" do
        teach(peer, third)
        decline(third)
        connection.reload

        expect(third.guardian.can_see_connection?(connection)).to eq(false)
        expect(asker.guardian.can_see_connection?(connection)).to eq(true)
        expect(PeerLearning::Connections::Connection.visible_to(third)).to be_empty
      end
    end
  end
end
